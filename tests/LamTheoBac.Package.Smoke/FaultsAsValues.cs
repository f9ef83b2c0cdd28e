namespace Host;

internal static class FaultsAsValues
{
    public static void Run()
    {
        var code = new FaultCode("host-1");
        Fault[] faults =
        [
            new Fault(code, new FaultPlace.InRecords("people", 0, "id"), "x", []),
            new Fault(code, new FaultPlace.InStep("on", 1), "x", []),
            new Fault(code, new FaultPlace.InText(1, 2), "x", []),
            new Fault(code, new FaultPlace.Whole(), "x", []),
        ];
        var english = FaultCatalogue.English.With(new Dictionary<FaultCode, string> { [code] = "found {found}" });
        Proof.Same("found x", english.Describe(faults[3]), "a sentence of a host's own");
        Proof.Same(4, new Refusal([.. faults]).Reasons.Distinct().Count(), "places");
        Proof.Same(1, new RuleBookFaults([faults[2]]).Faults.Count, "faults of a book");
        Proof.Same((2, 0), (new RegisterFaults([faults[0], faults[1]], []).Faults.Count, new RegisterFaults([], []).Warnings.Count), "faults of a register");
    }
}
