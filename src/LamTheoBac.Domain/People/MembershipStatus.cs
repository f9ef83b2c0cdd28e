namespace LamTheoBac.Domain.People;

/// <summary>The stage of a membership (đảng viên dự bị, chính thức). <c>default</c> is no status.</summary>
public enum MembershipStatus
{
    /// <summary>Probationary member (đảng viên dự bị); probation lasts 12 months from admission.</summary>
    Probationary = 1,

    /// <summary>Official member (đảng viên chính thức).</summary>
    Official,
}
