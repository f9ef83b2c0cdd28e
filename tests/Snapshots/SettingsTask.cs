using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A comparison that can still be told more; it is made when it is awaited, or taken as a task.</summary>
internal sealed class SettingsTask(string target, VerifySettings settings, string sourceFile)
{
    private Task? _task;

    /// <inheritdoc cref="VerifySettings.UseParameters"/>
    public SettingsTask UseParameters(params object?[] parameters)
    {
        settings.UseParameters(parameters);
        return this;
    }

    public Task ToTask() => _task ??= new SnapshotFile(sourceFile, settings.Parameters).CompareAsync(target);

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    public static implicit operator Task(SettingsTask settingsTask) => settingsTask.ToTask();
}
