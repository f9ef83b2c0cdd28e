using System.Globalization;
using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Hosting;

/// <summary>A fault of one of several rule books (lỗi của một sổ quy tắc). Equality is by both.</summary>
/// <param name="Origin">Where the text comes from, see <see cref="RuleBookText.Origin"/>; of a book that was given as an object, its name.</param>
/// <param name="Fault">What is wrong. Its place is in that text; of an edition that overlaps another, it is the position among all books (<see cref="FaultPlace.InRecords"/>).</param>
public sealed record RuleBookTextFault(string Origin, Fault Fault)
{
    /// <summary>One line with origin, place, code and sentence: <c>ORIGIN:LINE:COLUMN: CODE: text</c>; without line and column where the place is not in the text.</summary>
    public string Describe(FaultCatalogue catalogue)
    {
        var place = Fault.Place is FaultPlace.InText at ? string.Create(CultureInfo.InvariantCulture, $":{at.Line}:{at.Column}") : "";
        return $"{Origin}{place}: {Fault.Code}: {Guard.Against.Null(catalogue).Describe(Fault)}";
    }
}
