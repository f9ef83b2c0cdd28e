namespace LamTheoBac.Cli.Data;

/// <summary>A row as it stands in a file.</summary>
/// <param name="Line">The physical line on which it begins, from 1.</param>
/// <param name="Fields">Its fields without their quotes.</param>
/// <param name="IsBlank">Whether the line holds nothing at all.</param>
/// <param name="MisquotedField">The first field with a quote where none may stand, from 0; null when there is none.</param>
internal sealed record CsvRow(int Line, string[] Fields, bool IsBlank, int? MisquotedField);
