using Breakwater.Engine.Messages;

namespace Breakwater.Cli.Input;

/// <summary>Loads whole files, for those that need all messages at once; there a line that cannot be read is a mistake in the file.</summary>
internal static class MessageLoading
{
    /// <summary>All messages of a file.</summary>
    /// <exception cref="BadInputException">The file or a line of it cannot be read, or it holds no message.</exception>
    public static IReadOnlyList<Message> All(string path, Surroundings surroundings)
    {
        using var file = MessageFile.Open(path, null, surroundings);
        var messages = new List<Message>();
        while (file.TryRead(out var entry))
        {
            surroundings.Cancelled.ThrowIfCancellationRequested();
            messages.Add(entry.Message ?? throw new BadInputException($"{file.Name}:{entry.Line}: {entry.Lack}"));
        }

        return messages.Count > 0 ? messages : throw new BadInputException($"{file.Name}: there is no message in it");
    }
}
