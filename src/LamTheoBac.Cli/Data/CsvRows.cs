using Sylvan.Data.Csv;

namespace LamTheoBac.Cli.Data;

/// <summary>Reads the rows of a table per RFC 4180 with their physical lines, in bounded memory.</summary>
internal sealed class CsvRows(TextReader text)
{
    /// <summary>The most characters that one row may have.</summary>
    public const int MaximumRowLength = 1 << 20;

    private static readonly CsvDataReaderOptions Options = new()
    {
        HasHeaders = false,
        Delimiter = ',',
        Quote = '"',
        Escape = '"',
        // Comments cannot be switched off; they begin with a character that no text has.
        Comment = '\uFFFF',
        CommentHandler = (Action<string>)(_ => throw new InvalidDataException()),
        CsvStyle = CsvStyle.Standard,
        ResultSetMode = ResultSetMode.SingleResult,
        BufferSize = 1 << 16,
        MaxBufferSize = MaximumRowLength,
    };

    /// <summary>The line on which the next row begins; when reading it throws, the line of the fault.</summary>
    public int NextLine { get; private set; } = 1;

    /// <summary>The rows in order.</summary>
    /// <exception cref="CsvFormatException">A quote is left open, or the row is too long.</exception>
    /// <exception cref="InvalidDataException">A row begins with what is no character.</exception>
    public IEnumerable<CsvRow> Read()
    {
        using var csv = CsvDataReader.Create(text, Options);
        while (csv.Read())
        {
            var raw = csv.GetRawRecordSpan();
            var row = new CsvRow(NextLine, FieldsOf(csv), raw.Trim("\r\n").IsEmpty, raw.Contains('"') ? MisquotedField(raw) : null);
            NextLine += LinesIn(raw);
            yield return row;
        }
    }

    private static string[] FieldsOf(CsvDataReader csv)
    {
        var fields = new string[csv.RowFieldCount];
        for (var i = 0; i < fields.Length; i++) fields[i] = csv.GetString(i);
        return fields;
    }

    private static int LinesIn(ReadOnlySpan<char> raw)
    {
        var lines = 0;
        for (var i = 0; i < raw.Length; i++)
            if (raw[i] == '\n' || (raw[i] == '\r' && (i + 1 == raw.Length || raw[i + 1] != '\n')))
                lines++;
        return lines;
    }

    // The reader takes a quote inside an unquoted field as a letter; here it is a fault.
    private static int? MisquotedField(ReadOnlySpan<char> raw)
    {
        var (field, quoted, begins) = (0, false, true);
        foreach (var character in raw)
        {
            if (character == '"' && !quoted && !begins) return field;
            if (character == '"') quoted = !quoted;
            else if (character == ',' && !quoted) field++;
            begins = quoted ? begins : character == ',' || (character == '"' && begins);
        }
        return null;
    }
}
