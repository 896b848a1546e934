using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>Emoji are strewn between the words and at the ends.</summary>
internal sealed class EmojiNoise() : Mutator(
    "emoji-noise",
    "Strews emoji between words and at both ends.")
{
    public static readonly string[] Emoji =
        ("🔥 💰 💵 💸 🤑 🎁 🎉 🎊 🏆 💎 ⭐ 🌟 ✨ ✅ ☑️ ❗ ‼️ ⚠️ 🚨 ⏰ ⏳ 📢 📣 📞 ☎️ 📱 📲 💌 📩 📦 🚚 🛒 🛍️ 👉 👇 👈 ☝️ ➡️ ⬇️ 🔗 🔔 💯 🆓 🆕 🔞 " +
        "❤️ 💋 😍 😘 😱 😎 🥰 👍 👏 🙏 💪 🚀 📈 💳 🏦 🎰 🎲 🃏 ⚽ 👑 🌹 🍀 🧧 🈵 ㊙️").Split(' ');

    public override bool Reaches(string text) => text.Length > 0;

    private protected override string Apply(string text, SeededRandom random)
    {
        var palette = new string[random.Between(1, 5)];
        for (var i = 0; i < palette.Length; i++)
        {
            palette[i] = random.Pick<string>(Emoji);
        }

        var chance = random.Between(10, 60) / 100.0;
        var strewn = AroundContacts.Rewrite(text, (stretch, output) => Strew(stretch, palette, chance, output, random));
        // Never touching the text: an emoji that sticks to a link would become part of it.
        var before = random.Chance(0.6) ? Some(palette, random) + " " : "";
        var after = before.Length == 0 || random.Chance(0.6) ? " " + Some(palette, random) : "";
        return before + strewn + after;
    }

    private static void Strew(
        ReadOnlySpan<char> stretch, string[] palette, double chance, StringBuilder output, SeededRandom random)
    {
        foreach (var unit in stretch)
        {
            output.Append(unit);
            if (unit is ' ' && random.Chance(chance))
            {
                output.Append(random.Pick<string>(palette)).Append(' ');
            }
            else if (unit is '，' or '。' or '！' or '、' && random.Chance(chance))
            {
                output.Append(random.Pick<string>(palette));
            }
        }
    }

    private static string Some(string[] palette, SeededRandom random) =>
        string.Concat(Enumerable.Repeat(random.Pick<string>(palette), random.Between(1, 3)));
}
