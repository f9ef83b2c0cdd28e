using System.Text;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;
using Microsoft.Extensions.Time.Testing;

namespace LamTheoBac.Cli.Tests.Hosting;

/// <summary>What a terminal shows while a run goes on, with a clock that the tests drive.</summary>
public sealed class ProgressTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly MemoryStream _error = new();

    [Fact]
    public void Follow_WorkThatSaysNothing_IsShownAfterTwoSeconds()
    {
        On().Follow(_ =>
        {
            Pass(1.9);
            Assert.Equal("", Written());
            Pass(0.1);
            Assert.Equal("working  2 s", Seen());
            Pass(1);
            return Check("working  3 s");
        });
        Assert.Equal("", Seen());
    }

    [Fact]
    public void Follow_ShortWork_WritesNothing()
    {
        On().Follow(progress =>
        {
            progress.Report("people.csv");
            Pass(1.9);
            return 0;
        });
        Pass(60);
        Assert.Equal("", Written());
    }

    [Fact]
    public void Follow_WorkThatSaysMuch_IsShownOnceABeat()
    {
        On().Follow(progress =>
        {
            for (var row = 0; row < 1000; row++) progress.Report($"people.csv {row}");
            Pass(2);
            return Check("people.csv 999  2 s");
        });
        // Shown once and erased once.
        Assert.Equal(3, Written().Count(sign => sign == '\r'));
    }

    [Fact]
    public void Follow_ShorterText_LeavesNothingOfTheLongerOne() => On().Follow(progress =>
    {
        progress.Report("indicator-reviews.csv");
        Pass(2);
        progress.Report("ộ".Normalize(NormalizationForm.FormD));
        Pass(1);
        Check("ộ  3 s");
        progress.Report(null);
        Pass(1);
        return Check("working  4 s");
    });

    [Fact]
    public void Follow_TextWiderThanATerminal_IsShortenedWithAMark() => On().Follow(progress =>
    {
        progress.Report(new string('x', 300));
        Pass(2);
        Assert.Equal(47, Seen().Length);
        Assert.EndsWith("x…  2 s", Seen(), StringComparison.Ordinal);
        return 0;
    });

    [Fact]
    public void Follow_SecondPartOfALongRun_IsShownAtOnce()
    {
        var session = On();
        session.Follow(_ => { Pass(5); return 0; });
        Assert.Equal("", Seen());
        session.Follow(_ => { Pass(0.1); return Check("working  5 s"); });
        Assert.Equal("", Seen());
    }

    [Fact]
    public void Follow_WorkThatFails_ErasesTheLine()
    {
        Assert.Throws<InvalidDataException>(() => On().Follow<int>(_ =>
        {
            Pass(2);
            throw new InvalidDataException();
        }));
        Assert.Equal("", Seen());
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "dumb")]
    public void Follow_NobodyWatchesOrTheTerminalCannot_WritesNothing(bool isTerminal, string? kind)
    {
        On(isTerminal, kind).Follow(_ => { Pass(60); return 0; });
        Assert.Equal("", Written());
    }

    [Fact]
    public void Follow_Vietnamese_SaysSoInVietnamese() => On(text: ToolText.Vietnamese).Follow(_ => { Pass(2); return Check("đang tính  2 s"); });

    public void Dispose() => _error.Dispose();

    private Session On(bool isTerminal = true, string? kind = "xterm", ToolText? text = null) =>
        new(new Shell(Stream.Null, _error, name => name == "TERM" ? kind : null) { ErrorIsTerminal = isTerminal, Time = _time }, text ?? ToolText.English);

    private void Pass(double seconds) => _time.Advance(TimeSpan.FromSeconds(seconds));

    private int Check(string line)
    {
        Assert.Equal(line, Seen());
        Assert.DoesNotContain('\u001b', Written());
        return 0;
    }

    private string Written() => Encoding.UTF8.GetString(_error.ToArray());

    /// <summary>The line as it stands on the screen: what is written from its beginning again goes over what was there.</summary>
    private string Seen()
    {
        var line = "";
        foreach (var part in Written().Normalize().Split('\r')) line = part + (part.Length < line.Length ? line[part.Length..] : "");
        return line.TrimEnd();
    }
}
