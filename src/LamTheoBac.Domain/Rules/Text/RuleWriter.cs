using System.Text;

namespace LamTheoBac.Domain.Rules.Text;

/// <summary>Writes the lines of a rule book with their comments.</summary>
internal sealed class RuleWriter
{
    private const int LongestLine = 100;

    private readonly StringBuilder _text = new();

    public void BlankLine() => _text.Append('\n');

    public void Line(string indent, string line, Comments comments) => Lines(indent, [line], comments);

    /// <summary>Writes a criterion behind its word; one that makes the line too long is broken, its parts one under the other.</summary>
    public void Criterion(string indent, string word, Criterion criterion, string suffix, Comments comments)
    {
        var whole = $"{word}{CriterionText.Print(criterion)}{suffix}";
        if (indent.Length + whole.Length <= LongestLine) Line(indent, whole, comments);
        else Lines(indent, Broken(word, [.. CriterionText.Lines(criterion)], suffix), comments);
    }

    public void Comments(string indent, IEnumerable<string> comments)
    {
        foreach (var comment in comments) _text.Append(indent).Append(comment).Append('\n');
    }

    public override string ToString() => _text.ToString();

    private static string[] Broken(string word, string[] parts, string suffix)
    {
        for (var i = 0; i < parts.Length; i++) parts[i] = $"{(i == 0 ? word : new string(' ', word.Length))}{parts[i]}";
        parts[^1] += suffix;
        return parts;
    }

    private void Lines(string indent, ReadOnlySpan<string> lines, Comments comments)
    {
        Comments(indent, comments.Before);
        for (var i = 0; i < lines.Length; i++)
        {
            _text.Append(indent).Append(lines[i]);
            if (i == lines.Length - 1 && comments.Behind is not null) _text.Append(' ').Append(comments.Behind);
            _text.Append('\n');
        }
    }
}
