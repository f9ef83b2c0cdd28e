using System.Text;
using Sylvan.Data.Csv;

namespace LamTheoBac.Cli.Data;

/// <summary>Reads one table after the other from a source; whatever is wrong goes to the log, and the next row or file is read.</summary>
internal sealed class TableReader(IDataSource source, FaultLog log, Action<string> progress)
{
    /// <summary>The records that <paramref name="read"/> makes of the rows of a file; none when the file is missing.</summary>
    public Table<T> Read<T>(string kind, Func<Row, T?> read)
        where T : class
    {
        var table = new Table<T>(kind);
        var file = source.NameOf(Schema.FileOf(kind));
        progress(Schema.FileOf(kind));
        try
        {
            using var bytes = source.Open(Schema.FileOf(kind));
            table.Exists = bytes is not null;
            if (bytes is not null) ReadRows(table, file, new StreamReader(bytes, Utf8.Strict, detectEncodingFromByteOrderMarks: false, 1 << 16), read);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            table.Exists = true;
            Break(kind, FileFault.OfWhole(file, FileFaultCodes.FileNotReadable, Path.GetFileName(file)));
        }
        return table;
    }

    private void ReadRows<T>(Table<T> table, string file, StreamReader text, Func<Row, T?> read)
        where T : class
    {
        var rows = new CsvRows(text);
        try
        {
            ReadRows(table, file, rows.Read(), read);
        }
        catch (DecoderFallbackException)
        {
            // How many rows were read before the bad bytes depends on buffers, so the file is told as a whole.
            log.Forget(table.Kind);
            using var again = source.Open(Schema.FileOf(table.Kind));
            var line = again is null ? null : Utf8.FirstInvalidLine(again);
            Break(table.Kind, FileFault.At(file, line ?? 1, 1, FileFaultCodes.NotUtf8, ""));
        }
        catch (InvalidDataException)
        {
            Break(table.Kind, FileFault.At(file, rows.NextLine, 1, FileFaultCodes.NotUtf8, ""));
        }
        catch (CsvRecordTooLargeException)
        {
            Break(table.Kind, FileFault.At(file, rows.NextLine, 1, FileFaultCodes.RecordTooLong, "", $"{CsvRows.MaximumRowLength}"));
        }
        catch (CsvInvalidCharacterException exception)
        {
            var code = exception.InvalidCharacter == '"' ? FileFaultCodes.OpenQuote : FileFaultCodes.MalformedQuote;
            Break(table.Kind, FileFault.At(file, rows.NextLine, exception.FieldOrdinal + 1, code, ""));
        }
    }

    private void ReadRows<T>(Table<T> table, string file, IEnumerable<CsvRow> rows, Func<Row, T?> read)
        where T : class
    {
        using var row = rows.GetEnumerator();
        table.Header = Header.Of(table.Kind, file, row.MoveNext() ? row.Current : null, log);
        if (table.Header is null) log.MarkBroken(table.Kind);
        CsvRow? blank = null;
        while (table.Header is { } header && row.MoveNext())
        {
            // An empty line is forgiven only at the very end.
            if (blank is not null) Refuse(table.Kind, blank, FaultOf(header, file, blank)!);
            blank = row.Current.IsBlank ? row.Current : null;
            if (blank is null) ReadRow(table, header, file, row.Current, read);
        }
    }

    private void ReadRow<T>(Table<T> table, Header header, string file, CsvRow raw, Func<Row, T?> read)
        where T : class
    {
        if (FaultOf(header, file, raw) is { } fault)
        {
            Refuse(table.Kind, raw, fault);
            return;
        }
        var row = new Row(table.Kind, file, header, raw, log);
        if (read(row) is { } record && row.IsSound) table.Add(record, raw.Line);
        else MarkFailed(table.Kind, row);
    }

    private static FileFault? FaultOf(Header header, string file, CsvRow raw) =>
        raw.MisquotedField is { } field ? FileFault.At(file, raw.Line, field + 1, FileFaultCodes.MalformedQuote, raw.Fields[field])
        : raw.Fields.Length != header.Width ? FileFault.At(file, raw.Line, 1, FileFaultCodes.WrongNumberOfFields, $"{(raw.IsBlank ? 0 : raw.Fields.Length)}", $"{header.Width}")
        : header.IsRepeatedBy(raw) ? FileFault.At(file, raw.Line, 1, FileFaultCodes.SecondHeader, "")
        : null;

    private void Refuse(string kind, CsvRow raw, FileFault fault)
    {
        log.Add(kind, fault);
        // Nobody knows which of its fields is the id.
        foreach (var field in raw.Fields) log.MarkFailed(kind, field);
    }

    private void MarkFailed(string kind, Row row)
    {
        if (Schema.ColumnsOf(kind).Contains("id", StringComparer.Ordinal)) log.MarkFailed(kind, row["id"]);
    }

    private void Break(string kind, FileFault fault)
    {
        log.Add(kind, fault);
        log.MarkBroken(kind);
    }
}
