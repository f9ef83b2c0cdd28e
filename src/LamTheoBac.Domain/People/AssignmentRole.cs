namespace LamTheoBac.Domain.People;

/// <summary>Why a person is assigned to an organization (vai trò của phân công). <c>default</c> is no role.</summary>
public enum AssignmentRole
{
    /// <summary>Party activity (sinh hoạt đảng chính thức): where the person is counted.</summary>
    Primary = 1,

    /// <summary>Party activity elsewhere for a while (sinh hoạt đảng tạm thời): counted at home, not here.</summary>
    Temporary,

    /// <summary>Place of work (nơi công tác): where a person without a primary assignment is counted.</summary>
    Workplace,
}
