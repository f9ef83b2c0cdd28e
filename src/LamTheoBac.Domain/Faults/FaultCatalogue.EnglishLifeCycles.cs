namespace LamTheoBac.Domain.Faults;

/// <content>English: why a step of a life cycle is refused.</content>
public sealed partial class FaultCatalogue
{
    private static Dictionary<FaultCode, string> EnglishLifeCycleTemplates() => new()
    {
        [LifeCycleFaultCodes.StepBeforeLast] = "`{found}` lies before the step before, of {0}: name that day or a later one",
        [LifeCycleFaultCodes.OutsideDays] = "`{found}` lies outside {0}: name days within it",
        [LifeCycleFaultCodes.NoDays] = "the interval `{found}` has no day: let it end after the day on which it begins",
        [LifeCycleFaultCodes.NothingGiven] = "nothing is given: expected at least one entry of {0}",
        [LifeCycleFaultCodes.DuplicateEntry] = "`{found}` stands twice: keep one",
        [LifeCycleFaultCodes.UnknownEntry] = "there is no `{found}` here: expected one of {expected}",
        [LifeCycleFaultCodes.MissingEntry] = "there is no entry for `{found}`: add one to {0}",
        [LifeCycleFaultCodes.AlreadyGiven] = "`{found}` was given before: it cannot be given again, so leave it out",
        [LifeCycleFaultCodes.NotValidThen] = "`{found}` is not in force on {0}: rest on what is in force on that day",
        [LifeCycleFaultCodes.NotASuperior] = "`{found}` is no superior of `{0}` on {1}: name one that is",
        [LifeCycleFaultCodes.OutsideSet] = "`{found}` lies outside the set {0}: leave it out, or add it to that set first",
        [LifeCycleFaultCodes.CycleNotOver] = "the cycle is not over on `{found}`: close it on its last day, {0}, or later",
        [LifeCycleFaultCodes.CircularChain] = "the document `{found}` leads back to itself, through {expected}: take one relation out of the circle",
        [LifeCycleFaultCodes.NotTakenUp] = "the superior's item `{found}` is not taken up: put it into a standard, or say why it is set aside",
        [LifeCycleFaultCodes.TakenUpAndSetAside] = "the superior's item `{found}` is both taken up and set aside: keep one",
        [LifeCycleFaultCodes.LeftOut] = "`{found}` is left out of this: {expected}, so drop the entry",
        [LifeCycleFaultCodes.WrongKind] = "this step is not for `{found}`: expected {expected}, so choose one of these or leave the step out",
    };
}
