namespace Breakwater.Engine.Classifier;

/// <summary>The families of features; the number is part of the model format.</summary>
internal enum FeatureGroup : uint
{
    /// <summary>A word or slot of the template.</summary>
    Word = 1,

    /// <summary>Two neighbours of the template.</summary>
    WordPair = 2,

    /// <summary>A run of characters of the skeleton, without spaces.</summary>
    Gram = 3,

    /// <summary>A run of characters around punctuation or digits, within a script.</summary>
    Punctuation = 4,

    /// <summary>A word in capitals.</summary>
    Capitals = 5,

    /// <summary>A number, exactly.</summary>
    Number = 6,

    /// <summary>An emoji.</summary>
    Emoji = 7,

    /// <summary>A signal and how often it was raised.</summary>
    Signal = 8,

    /// <summary>Signals raised together.</summary>
    Company = 9,

    /// <summary>A mention, exactly.</summary>
    Mention = 10,

    /// <summary>A part of a link's host.</summary>
    Host = 11,

    /// <summary>A measure of the whole text.</summary>
    Measure = 12,
}
