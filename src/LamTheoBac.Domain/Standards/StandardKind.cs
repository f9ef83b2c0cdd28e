namespace LamTheoBac.Domain.Standards;

/// <summary>What ethics a set of standards is about (loại chuẩn mực). <c>default</c> is no kind.</summary>
public enum StandardKind
{
    /// <summary>Revolutionary ethics (đạo đức cách mạng).</summary>
    Revolutionary = 1,

    /// <summary>Professional ethics (đạo đức nghề nghiệp).</summary>
    Professional,

    /// <summary>Public-service ethics (đạo đức công vụ).</summary>
    PublicService,
}
