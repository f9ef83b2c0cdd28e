namespace LamTheoBac.Domain.Rules.Prose;

/// <summary>The language in which rules are told (ngôn ngữ diễn giải). <c>default</c> is no language.</summary>
public enum ProseLanguage
{
    /// <summary>Vietnamese (tiếng Việt), for those who sign the rules.</summary>
    Vietnamese = 1,

    /// <summary>English (tiếng Anh).</summary>
    English,
}
