using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>Takes a table of a scenario apart by the names of a rule book; what is wrong is collected, and the rest still looked at.</summary>
internal sealed class TableParser(RuleBook book, FaultSink faults)
{
    private readonly List<(int Cell, AttributeDeclaration Attribute)> _attributes = [];
    private readonly List<(int Cell, Measure Measure)> _measures = [];

    /// <summary>The table whose first line has this number; null where it has nothing to ask or nobody to ask about.</summary>
    public ScenarioTable? Parse(IReadOnlyList<string> lines, int first)
    {
        var header = MarkdownRow.Cells(lines[0]);
        Columns(header, first);
        var delimited = lines.Count > 1 && MarkdownRow.IsDelimiter(MarkdownRow.Cells(lines[1]));
        if (!delimited) faults.Add(ScenarioFaultCodes.MissingDelimiter, Math.Min(lines.Count - 1, 1) + first, 1, lines.Count > 1 ? lines[1].Trim() : "", "| --- | --- |");
        var rows = new List<ScenarioRow>();
        var body = delimited ? 2 : 1;
        if (lines.Count == body) faults.Add(ScenarioFaultCodes.MissingRows, first, 1, "");
        for (var line = body; line < lines.Count; line++)
            if (Row(MarkdownRow.Cells(lines[line]), header.Count, first + line) is { } row)
                rows.Add(row);
        if (_measures.Count == 0 || rows.Count == 0) return null;
        return new ScenarioTable(_measures[0].Measure.Basis, [.. _attributes.Select(own => own.Attribute.Name)], [.. _measures.Select(own => own.Measure.Id)], [.. rows]);
    }

    private void Columns(IReadOnlyList<(string Text, int Column)> header, int line)
    {
        if (header.Count == 0 || header[0].Text != "subject") faults.Add(ScenarioFaultCodes.MissingSubjectColumn, line, header.Count == 0 ? 1 : header[0].Column, header.Count == 0 ? "" : header[0].Text, "subject");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var fresh = new List<(string Text, int Column, int Cell)>();
        foreach (var (text, column, cell) in header.Select((one, cell) => (one.Text, one.Column, cell)).Skip(1))
        {
            if (seen.Add(text)) fresh.Add((text, column, cell));
            else faults.Add(ScenarioFaultCodes.DuplicateColumn, line, column, text);
        }
        foreach (var (text, column, cell) in fresh.Where(IsMeasure)) MeasureColumn(text, line, column, cell);
        if (_measures.Count == 0 && !fresh.Exists(IsMeasure)) faults.Add(ScenarioFaultCodes.MissingMeasureColumn, line, 1, "", $"{book.Measures.Select(measure => measure.Id.Text).FirstOrDefault()}?");
        if (_measures.Count == 0) return;
        foreach (var (text, column, cell) in fresh.Where(one => !IsMeasure(one))) AttributeColumn(text, line, column, cell);
        MissingColumns(seen, line);
    }

    private static bool IsMeasure((string Text, int Column, int Cell) column) => column.Text.EndsWith('?');

    private void MeasureColumn(string text, int line, int column, int cell)
    {
        var name = text[..^1];
        if (book.Measures.FirstOrDefault(measure => measure.Id.Text == name) is not { } measure)
            faults.AddNear(ScenarioFaultCodes.UnknownMeasure, line, column, name, book.Measures.Select(own => own.Id.Text));
        else if (_measures.Count > 0 && _measures[0].Measure.Basis != measure.Basis)
            faults.Add(ScenarioFaultCodes.MixedBasis, line, column, name, Words<SubjectBasis>.Of(_measures[0].Measure.Basis));
        else
            _measures.Add((cell, measure));
    }

    private void AttributeColumn(string text, int line, int column, int cell)
    {
        var basis = _measures[0].Measure.Basis;
        if (WordForm.IsName(text) && book.Catalogue.Find(basis, AttributeName.From(text)) is { } attribute) _attributes.Add((cell, attribute));
        else faults.AddNear(ScenarioFaultCodes.UnknownAttribute, line, column, text, book.Catalogue.Declarations.Where(own => own.Basis == basis).Select(own => own.Name.Text), Words<SubjectBasis>.Of(basis));
    }

    private void MissingColumns(HashSet<string> columns, int line)
    {
        var told = new HashSet<AttributeName>();
        foreach (var (_, measure) in _measures)
            foreach (var name in AskedAttributes.Of(book, measure))
                if (!columns.Contains(name.Text) && PlainValue.Of(book.Catalogue.Find(measure.Basis, name)!) is null && told.Add(name))
                    faults.Add(ScenarioFaultCodes.MissingAttributeColumn, line, 1, name.Text, measure.Id.Text);
    }

    private ScenarioRow? Row(IReadOnlyList<(string Text, int Column)> cells, int count, int line)
    {
        if (cells.Count != count)
        {
            faults.Add(ScenarioFaultCodes.WrongCellCount, line, 1, FaultSink.Number(cells.Count), FaultSink.Number(count));
            return null;
        }
        var (subject, column) = cells[0];
        if (subject.Length == 0) faults.Add(ScenarioFaultCodes.MissingSubject, line, column, "");
        else if (!faults.Subjects.Add(subject)) faults.Add(ScenarioFaultCodes.DuplicateSubject, line, column, subject);
        var values = _attributes.Select(own => Value(own.Attribute, cells[own.Cell], line)).ToValueList();
        var expected = _measures.Select(own => Expected(own.Measure, cells[own.Cell], line)).ToValueList();
        if (_measures.Count > 0 && _measures.TrueForAll(own => cells[own.Cell].Text.Length == 0)) faults.Add(ScenarioFaultCodes.NothingExpected, line, cells[_measures[0].Cell].Column, subject);
        return new ScenarioRow(subject, values, expected) { Place = new FaultPlace.InText(line, column) };
    }

    private AttributeValue Value(AttributeDeclaration attribute, (string Text, int Column) cell, int line)
    {
        if ((cell.Text.Length == 0 ? PlainValue.Of(attribute) : ValueText.Read(attribute, cell.Text)) is { } value) return value;
        faults.Add(cell.Text.Length == 0 ? ScenarioFaultCodes.MissingValue : ScenarioFaultCodes.IllegalValue, line, cell.Column, cell.Text.Length == 0 ? attribute.Name.Text : cell.Text, ValueText.Expected(attribute));
        return AttributeValue.Unknown;
    }

    private Expectation? Expected(Measure measure, (string Text, int Column) cell, int line)
    {
        if (cell.Text.Length == 0) return null;
        if (ExpectationText.Class(cell.Text) is not { } outcome) faults.Add(ScenarioFaultCodes.IllegalExpectation, line, cell.Column, cell.Text, [.. Words<Coverage.Outcome>.All]);
        else if (ExpectationText.Read(cell.Text, outcome, measure) is { } expectation) return expectation;
        else faults.Add(ScenarioFaultCodes.UnknownClause, line, cell.Column, cell.Text, [Words<Coverage.Outcome>.Of(outcome), .. ExpectationText.Names(measure, outcome).Select(named => $"{Words<Coverage.Outcome>.Of(outcome)} {named.Name}")]);
        return null;
    }
}
