namespace Breakwater.Engine.Policy.Reading;

/// <summary>The mistakes that were found so far.</summary>
internal sealed class ErrorList
{
    // Whoever made so many made one of a kind.
    private const int MaxErrors = 100;

    private readonly List<PolicyError> _errors = [];

    public bool IsEmpty => _errors.Count == 0;

    /// <summary>All, in the order of the file.</summary>
    public IReadOnlyList<PolicyError> InOrder => [.. _errors.OrderBy(error => error.Line).ThenBy(error => error.Column)];

    public void Add(int line, int column, string message, string suggestion)
    {
        if (_errors.Count < MaxErrors)
        {
            _errors.Add(new PolicyError(line, column, message, suggestion));
        }
    }

    public void Add(YamlNode node, string message, string suggestion) => Add(node.Line, node.Column, message, suggestion);
}
