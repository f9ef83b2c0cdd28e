using NodaTime.Text;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Days as they are printed everywhere: <c>yyyy-mm-dd</c>, whatever the language.</summary>
internal static class Days
{
    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
