namespace LamTheoBac.Domain.Faults;

/// <content>English: JSON documents.</content>
public sealed partial class FaultCatalogue
{
    private static Dictionary<FaultCode, string> EnglishJsonTemplates() => new()
    {
        [JsonFaultCodes.IllegalJson] = "this is no JSON from here on: correct it at this place",
        [JsonFaultCodes.WrongJsonType] = "found `{found}`: expected a JSON value of the kind {0}",
        [JsonFaultCodes.UnknownMember] = "there is no member `{found}` here: expected {expected}",
        [JsonFaultCodes.DuplicateMember] = "the member `{found}` stands twice: keep one",
        [JsonFaultCodes.MissingMember] = "the member {0} is missing: add it",
        [JsonFaultCodes.EmptyMember] = "the member {0} says nothing: give it a text",
        [JsonFaultCodes.IllegalFingerprint] = "`{found}` is no fingerprint: expected {0} upper-case hexadecimal digits",
        [JsonFaultCodes.OtherFingerprint] = "`{found}` is not the fingerprint of the text: expected {0}, so send text and fingerprint of one book",
        [JsonFaultCodes.OtherName] = "`{found}` is not the name in the text: expected {0}",
    };
}
