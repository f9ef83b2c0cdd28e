using LamTheoBac.Domain.Directives;

namespace LamTheoBac.Domain.Standards;

/// <summary>Sets of standards that this library knows (các bộ chuẩn mực có sẵn): data to begin with, which a host may leave for its own.</summary>
public static class KnownStandards
{
    /// <summary>
    /// The five standards of revolutionary ethics in the new period (chuẩn mực đạo đức cách mạng giai đoạn mới), issued on
    /// 2024-05-09 by 144-QĐ/TW: items <c>1</c> to <c>5</c>, with short titles in this project's own words, never the official sentences.
    /// </summary>
    public static IssuedStandardSet Revolutionary2024 { get; } = DraftedStandardSet
        .Of("revolutionary-2024", StandardScope.National, StandardKind.Revolutionary, KnownDirectives.FiveStandards.IssuedOn, organization: null)
        .RestingOn(KnownDirectives.FiveStandards)
        .Containing([
            StandardItem.Of("1", "Yêu nước, trọng dân, trung thành", "Patriotism, respect for the people, loyalty"),
            StandardItem.Of("2", "Bản lĩnh, đổi mới, hội nhập", "Steadfastness, innovation, integration"),
            StandardItem.Of("3", "Cần, kiệm, liêm, chính, chí công vô tư", "Diligence, thrift, integrity, uprightness, impartiality"),
            StandardItem.Of("4", "Đoàn kết, kỷ cương, tình thương, trách nhiệm", "Solidarity, discipline, compassion, responsibility"),
            StandardItem.Of("5", "Nêu gương, khiêm tốn, học suốt đời", "Exemplary conduct, modesty, lifelong learning"),
        ])
        .Issue(KnownDirectives.FiveStandards.IssuedOn)
        .Match(issued => issued, refusal => throw new InvalidOperationException(string.Join('\n', refusal.Reasons)));
}
