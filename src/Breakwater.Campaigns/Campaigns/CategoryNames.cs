namespace Breakwater.Campaigns.Campaigns;

/// <summary>Names of categories, stages and kinds of lineage as formats write them: gift-card, bank-phishing.</summary>
public static class CategoryNames
{
    private static readonly string[] Categories =
    [
        "other", "counterfeit", "loan", "gift-card", "bank-phishing", "delivery", "adult", "casino", "job", "romance", "crypto",
    ];

    private static readonly string[] Stages = ["born", "surging", "active", "dormant", "back"];
    private static readonly string[] Kinds = ["merge", "split", "morph"];

    /// <summary>The name of a category.</summary>
    public static string Of(Category category) => Categories[(int)category];

    /// <summary>The name of a stage.</summary>
    public static string Of(Stage stage) => Stages[(int)stage];

    /// <summary>The name of a kind of lineage.</summary>
    public static string Of(LineageKind kind) => Kinds[(int)kind];
}
