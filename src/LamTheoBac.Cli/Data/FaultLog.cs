using System.Text;
using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Cli.Data;

/// <summary>Collects the faults of a data folder, and what they leave unknown, so that no fault is told for following from another.</summary>
internal sealed class FaultLog
{
    private readonly List<(int Rank, FileFault Fault)> _faults = [];
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);
    private readonly HashSet<(string Kind, string Id)> _failed = [];

    public bool IsEmpty => _faults.Count == 0;

    public void Add(string kind, FileFault fault) => _faults.Add((Schema.RankOf(kind), fault));

    /// <summary>Adds a fault behind those of all known files.</summary>
    public void AddLast(FileFault fault) => _faults.Add((int.MaxValue, fault));

    /// <summary>Notes that the file could not be read to its end, so that nobody knows which ids it holds.</summary>
    public void MarkBroken(string kind) => _broken.Add(kind);

    /// <summary>Notes an id of a row that gives no record.</summary>
    public void MarkFailed(string kind, string id) => _failed.Add((kind, id.Normalize(NormalizationForm.FormC)));

    public void Forget(string kind) => _faults.RemoveAll(known => known.Rank == Schema.RankOf(kind));

    /// <summary>Whether a fault of the register only says again that a file or row it refers to is faulty.</summary>
    public bool Follows(Fault fault) =>
        fault.Code == RegisterFaultCodes.UnknownReference ? fault.Expected.Any(kind => Lacks(kind, fault.Found))
        : fault.Code == RegisterFaultCodes.ParentNotInForce && Lacks(Schema.Organizations, fault.Found);

    /// <summary>All faults in the order of files, lines and columns.</summary>
    public List<FileFault> InOrder() =>
        [.. _faults.OrderBy(known => known.Rank).ThenBy(known => known.Fault.Line).ThenBy(known => known.Fault.Column).Select(known => known.Fault)];

    private bool Lacks(string kind, string id) => _broken.Contains(kind) || _failed.Contains((kind, id));
}
