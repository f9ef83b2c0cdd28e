namespace LamTheoBac.Domain.Directives;

/// <summary>How a document stands to an earlier one (quan hệ giữa các văn bản). <c>default</c> is no relation.</summary>
public enum DirectiveRelation
{
    /// <summary>It carries the other out (hướng dẫn, tổ chức thực hiện).</summary>
    Implements = 1,

    /// <summary>It takes the other's place, which ends when it takes effect (thay thế).</summary>
    Replaces,

    /// <summary>It carries the other on, which stays in force (tiếp tục thực hiện).</summary>
    Continues,
}
