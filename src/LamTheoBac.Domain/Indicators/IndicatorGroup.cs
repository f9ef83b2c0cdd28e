namespace LamTheoBac.Domain.Indicators;

/// <summary>The groups of the 27 indicators (nhóm biểu hiện) of 04-NQ/TW of 2016-10-30 (DOMAIN.md section 5). <c>default</c> is no group.</summary>
public enum IndicatorGroup
{
    /// <summary>I, political ideology (suy thoái về tư tưởng chính trị).</summary>
    PoliticalIdeology = 1,

    /// <summary>II, ethics and lifestyle (suy thoái về đạo đức, lối sống).</summary>
    EthicsAndLifestyle,

    /// <summary>III, self-evolution and self-transformation (tự diễn biến, tự chuyển hóa); only this group bears that name.</summary>
    SelfEvolution,
}
