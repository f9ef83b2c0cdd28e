using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>Turns the measures of one basis into a program; equal subexpressions are computed once.</summary>
internal sealed class ProgramCompiler
{
    private readonly RuleBook _book;
    private readonly IReadOnlyDictionary<Criterion, int> _columns;
    private readonly Signal _true;
    private readonly List<Instruction> _instructions = [];
    private readonly Dictionary<(Signal Left, Signal Right), Signal> _ands = [];
    private readonly Dictionary<(long Count, ValueList<Signal> Inputs), Signal> _atLeasts = [];
    private readonly Dictionary<DefinitionName, Signal> _definitions = [];
    private int _slots;

    private ProgramCompiler(RuleBook book, IReadOnlyDictionary<Criterion, int> columns)
    {
        _book = book;
        _columns = columns;
        _true = new Signal(columns.Count);
        _slots = columns.Count + 1;
    }

    /// <summary>The program of the book's measures of this basis; the columns say in which slot each leaf stands.</summary>
    public static CoverageProgram Compile(RuleBook book, SubjectBasis basis, IReadOnlyDictionary<Criterion, int> columns) =>
        Compile(book, book.Measures.Where(measure => measure.Basis == basis).ToValueList(), columns);

    /// <summary>The program of these measures of one basis, whose definitions are the book's.</summary>
    public static CoverageProgram Compile(RuleBook book, ValueList<Measure> measures, IReadOnlyDictionary<Criterion, int> columns)
    {
        var compiler = new ProgramCompiler(book, columns);
        foreach (var definition in DefinitionOrder.Of(book, measures)) compiler._definitions.Add(definition.Name, compiler.Emit(definition.Criterion));
        for (var number = 0; number < measures.Count; number++) compiler.EmitMeasure(measures[number], number);
        var (instructions, slots) = SlotReuse.Apply(compiler._instructions, firstTemporary: columns.Count + 1);
        return new CoverageProgram(measures, instructions, columns.Count, slots, book.Reading);
    }

    private void EmitMeasure(Measure measure, int number) => _instructions.Add(new Instruction.Classify(
        number,
        Emit(measure.Population),
        measure.Exclusions.Select(clause => Emit(clause.Criterion)).ToValueList(),
        measure.Exceptions.Select(clause => Emit(clause.Criterion)).ToValueList(),
        Emit(measure.Met)));

    private Signal Emit(Criterion criterion) => criterion switch
    {
        Criterion.Constant constant => constant.Value ? _true : _true.Not(),
        Criterion.Not not => Emit(not.Inner).Not(),
        Criterion.All all => all.Criteria.Select(Emit).Aggregate(And),
        Criterion.Any any => any.Criteria.Select(part => Emit(part).Not()).Aggregate(And).Not(),
        Criterion.AtLeast atLeast => AtLeast(atLeast.Count, atLeast.Criteria.Select(Emit).ToValueList()),
        Criterion.Defined defined => _definitions[defined.Definition],
        _ => new Signal(_columns[criterion]),
    };

    private Signal And(Signal left, Signal right)
    {
        if (left == _true || left == right || right == _true.Not()) return right;
        if (right == _true || left == _true.Not()) return left;
        var key = (left.Slot, left.Negated).CompareTo((right.Slot, right.Negated)) <= 0 ? (left, right) : (right, left);
        if (_ands.TryGetValue(key, out var known)) return known;
        var target = new Signal(_slots++);
        _instructions.Add(new Instruction.And(target.Slot, left, right));
        _ands.Add(key, target);
        return target;
    }

    private Signal AtLeast(long count, ValueList<Signal> inputs)
    {
        if (_atLeasts.TryGetValue((count, inputs), out var known)) return known;
        var target = new Signal(_slots++);
        _instructions.Add(new Instruction.AtLeast(target.Slot, count, inputs));
        _atLeasts.Add((count, inputs), target);
        return target;
    }
}
