using System.Diagnostics;
using System.Text;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;
using static LamTheoBac.Domain.Tests.Rules.Reading;

namespace LamTheoBac.Domain.Tests.Rules;

/// <summary>Books from outside: no input makes the parser throw, overflow the stack, or run longer than linear time allows.</summary>
public sealed class HostileRuleBookTests
{
    /// <summary>Far above what a MiB takes on a slow machine, far below what quadratic time would.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> Pieces => new()
    {
        { "", "(" }, { "", "@" }, { "", "@ " }, { "", "a " }, { "", "a\n" }, { "", "\"" }, { "", "\"\n" }, { "", "\\" }, { "", "\n" }, { "", "#\n" }, { "", "-" }, { "", "9" }, { "", "9-" }, { "", "a-" },
        { "", "a." }, { "", "ế" }, { "", "\uD800" }, { "", "\0" },
        { "rule book b title \"", "\\n" }, { "rule book b title \"", "\\\"" }, { "rule book b title \"", "\u0301\u0323" }, { "rule book b cites ", "\"x\"," }, { "rule book b ", "title \"x\" " },
        { "rule book b\n", "title\n" }, { "rule book b attribute a of person symbol {", "a, " }, { "rule book b ", "attribute a of person date " },
        { "rule book b ", "define a: b " }, { "rule book b\n", "define a:\n" }, { "rule book b\n", "define\n" }, { "rule book b define a: ", "a and " }, { "rule book b define a: ", "not " },
        { "rule book b define a: ", "((a) or " }, { "rule book b define a: ", "at least 1 of (" }, { "rule book b define a: at least 1 of (", "true, " }, { "rule book b define a: study.count in {", "1," },
        { "rule book b define a: study.count = ", "9" }, { "rule book b define a: true ", "or cader and zzz " }, { "rule book b define a: true", " or cadre = 5" },
        { "rule book b ", "measure m of person " }, { "rule book b\n", "measure\n" }, { "rule book b measure m of person\n", "met\n" }, { "rule book b measure m of person\n", "met cadre\n" },
        { "rule book b measure m of person population true met true target ", "1% from 2017-01-01, " }, { "rule book b measure m of person ", "exclude true because \"x\" " },
        { "rule book b measure m of person target 0", "0" }, { "rule book b measure m of person target 1.", "1" },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Parse_MebibyteOfOnePiece_EndsInTime(string start, string piece)
    {
        var text = new StringBuilder(start);
        var room = RuleBook.LongestText - start.Length;
        for (var size = Encoding.UTF8.GetByteCount(piece); room >= size; room -= size) text.Append(piece);

        Assert.DoesNotContain(FaultsInTime(text.ToString()), fault => fault.Code == RuleBookFaultCodes.TextTooLong);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Parse_ChainOf50000Definitions_IsFollowedWithoutTheStack(bool isCircle)
    {
        var text = Header + string.Concat(Enumerable.Range(0, 50_000).Select(index => $"define d{index}:d{index + 1}\n")) + $"define d50000:{(isCircle ? "d0" : "cadre")}\nmeasure m of person population d0 met true";

        var faults = FaultsInTime(text);

        Assert.Equal(isCircle ? 1 : 0, faults.Count);
        if (isCircle) Assert.Equal(50_002, faults[0].Expected.Count);
    }

    [Fact]
    public void Parse_ManyLongCircles_EndsInTime()
    {
        var text = Header + string.Concat(Enumerable.Range(0, 30_000).Select(index => $"define d{index}:d{index + 1} or d0\n")) + "define d30000:d0";

        Assert.All(FaultsInTime(text), fault => Assert.Equal(RuleBookFaultCodes.CircularDefinition, fault.Code));
    }

    [Fact]
    public void Parse_DefinitionsThatDoubleAtEachStep_EndsInTime()
    {
        var text = Header + string.Concat(Enumerable.Range(0, 1_000).Select(index => $"define d{index}: d{index + 1} and not d{index + 1}\n")) + "define d1000: cadre\nmeasure m of person population d0 met d0";

        Assert.Empty(FaultsInTime(text));
    }

    [Fact]
    public void Parse_60000DefinitionsAndMisspeltNames_EndsInTime()
    {
        var text = Header + string.Concat(Enumerable.Range(0, 60_000).Select(index => $"define d{index}:x\n"));

        Assert.Equal(60_000, FaultsInTime(text).Count);
    }

    [Fact]
    public void Parse_LongSymbolListAndManyUnknownWords_EndsInTime()
    {
        var words = string.Join(',', Enumerable.Range(0, 60_000).Select(index => $"w{index}"));
        var text = $"{Header}attribute s of person symbol{{{words}}}\nattribute s of organization symbol{{x}}\n"
            + string.Concat(Enumerable.Range(0, 30_000).Select(_ => "define d:s=v\n"));

        Assert.Equal(60_000 - 1, FaultsInTime(text).Count);
    }

    [Fact]
    public void Parse_1000MeasuresThatUseOneLongChain_EndsInTime()
    {
        var text = Header + string.Concat(Enumerable.Range(0, 30_000).Select(index => $"define d{index}:d{index + 1}\n")) + "define d30000:cadre\n"
            + string.Concat(Enumerable.Range(0, 1_000).Select(index => $"measure m{index} of person population d0 met d{index}\n"));

        Assert.Empty(FaultsInTime(text));
    }

    private static ValueList<Fault> FaultsInTime(string text)
    {
        var watch = Stopwatch.StartNew();
        var faults = RuleBook.Parse(text).Match(book => book.Format().Length > 0 ? [] : throw new InvalidOperationException(), faults => faults.Faults);
        Assert.True(watch.Elapsed < Limit, $"it took {watch.Elapsed}");
        return faults;
    }
}
