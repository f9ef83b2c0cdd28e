using Xunit.Sdk;
using static VerifyXunit.Verifier;

namespace LamTheoBac.Domain.Tests.Conventions;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Verify_EqualSnapshot_PassesAndRemovesWhatWasReceivedBefore()
    {
        Write(nameof(Verify_EqualSnapshot_PassesAndRemovesWhatWasReceivedBefore), "verified", "one\ntwo");
        Write(nameof(Verify_EqualSnapshot_PassesAndRemovesWhatWasReceivedBefore), "received", "of yesterday");
        await Verify("one\ntwo", sourceFile: Source);
        Assert.Null(Read(nameof(Verify_EqualSnapshot_PassesAndRemovesWhatWasReceivedBefore), "received"));
    }

    [Theory]
    [InlineData("one\r\ntwo", "one\ntwo")]
    [InlineData("one\ntwo", "one\r\ntwo")]
    public async Task Verify_OtherLineEndings_Passes(string verified, string received)
    {
        Write(nameof(Verify_OtherLineEndings_Passes), "verified", verified);
        await Verify(received, sourceFile: Source);
    }

    [Fact]
    public async Task Verify_WrongSnapshot_FailsWithTheDifferenceAndKeepsWhatWasReceived()
    {
        const string Name = nameof(Verify_WrongSnapshot_FailsWithTheDifferenceAndKeepsWhatWasReceived);
        Write(Name, "verified", "1\n2\n3\n4\n5\nsix");
        var failure = await Assert.ThrowsAsync<FailException>(() => Verify("1\n2\n3\n4\n5\n6", sourceFile: Source));
        Assert.Contains("\n  3\n  4\n  5\n- six\n+ 6", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("  2\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"mv '{FileOf(Name, "received")}' '{FileOf(Name, "verified")}'", failure.Message, StringComparison.Ordinal);
        Assert.Equal("1\n2\n3\n4\n5\n6", Read(Name, "received"));
        Assert.Equal("1\n2\n3\n4\n5\nsix", Read(Name, "verified"));
    }

    [Fact]
    public async Task Verify_MissingSnapshot_FailsAndKeepsWhatWasReceived()
    {
        await Assert.ThrowsAsync<FailException>(() => Verify("new", sourceFile: Source));
        Assert.Equal("new", Read(nameof(Verify_MissingSnapshot_FailsAndKeepsWhatWasReceived), "received"));
    }

    [Fact]
    public async Task Verify_SnapshotWithMoreSpace_Fails()
    {
        Write(nameof(Verify_SnapshotWithMoreSpace_Fails), "verified", "one \n");
        await Assert.ThrowsAsync<FailException>(() => Verify("one\n", sourceFile: Source));
    }

    [Fact]
    public async Task Verify_Object_ComparesItsText()
    {
        Write(nameof(Verify_Object_ComparesItsText), "verified", "17");
        await Verify(17, sourceFile: Source);
    }

    [Theory]
    [InlineData("vi", 1)]
    public async Task UseParameters_Theory_NamesTheFile(string language, int depth)
    {
        Write($"{nameof(UseParameters_Theory_NamesTheFile)}_language=vi_depth=1", "verified", "tốt");
        await Verify("tốt", sourceFile: Source).UseParameters(language, depth);
    }

    [Fact]
    public Task Verify_SourceFileNotGiven_FindsTheSnapshotBesideThisFile() => Verify("beside this file\n");

    private string Source => Path.Combine(_folder, "Some.cs");

    private string FileOf(string test, string state) => Path.Combine(_folder, $"{nameof(SnapshotTests)}.{test}.{state}.txt");

    private void Write(string test, string state, string text) => File.WriteAllText(FileOf(test, state), text);

    private string? Read(string test, string state) => File.Exists(FileOf(test, state)) ? File.ReadAllText(FileOf(test, state)) : null;
}
