namespace Breakwater.Lab.Senders;

/// <summary>The figures of simulated people; docs/decisions/009 says where each comes from.</summary>
internal static class Habits
{
    /// <summary>Median of messages a day, and how far people differ: log-normal with a mean of 22, so that one in forty is above 100.</summary>
    public const double MessagesPerDay = 12;
    public const double MessagesSigma = 1.1;
    public const double MostMessagesPerDay = 600;

    /// <summary>People who write hundreds of messages a day to very few.</summary>
    public const double DevotedShare = 0.003;
    public const double DevotedPerDay = 1000;
    public const int DevotedFriends = 2;

    /// <summary>Friends to write to: a power law of exponent 2.5 from 6 on.</summary>
    public const int LeastFriends = 6;
    public const int MostFriends = 300;

    /// <summary>People who know each other mostly (Dunbar's number), and the share of friends among them.</summary>
    public const int CommunitySize = 150;
    public const double CommunityShare = 0.8;

    /// <summary>Share of friends, and of members of one group without being friends, that have one's address in their address books.</summary>
    public const double FriendKnownShare = 0.95;
    public const double GroupKnownShare = 0.6;

    /// <summary>Share of people known as a mailbox on iMessage.</summary>
    public const double MailShare = 0.3;

    /// <summary>Share of people who join in the first days.</summary>
    public const double NewcomerShare = 0.04;
    public const int NewcomerDays = 10;
    public const double NewcomerGreets = 0.8;

    /// <summary>Days between new numbers, and how many hear of one.</summary>
    public const double DaysBetweenPhones = 700;
    public const int LeastTold = 40;
    public const int MostTold = 200;
    public const double TellAnswerShare = 0.2;
    public const double TellKnownShare = 0.85;

    public const double DaysBetweenTrips = 60;
    public const int TripDays = 7;
    public const int MobilePercent = 55;

    /// <summary>Days between occasions of one person.</summary>
    public const double DaysBetweenNewFriends = 12;
    public const double DaysBetweenWrongNumbers = 40;
    public const double DaysBetweenForwards = 45;
    public const double DaysBetweenParties = 90;

    /// <summary>Share of chats that are a group's, and the mean number of messages of a chat.</summary>
    public const double GroupShare = 0.06;
    public const double MessagesPerChat = 7;
    public const int LeastGroup = 3;
    public const int MostGroup = 9;

    /// <summary>What a mean chat sends, unanswered ones and groups included, a group's message counted for each member; measured.</summary>
    public const double EventsPerChat = 6.2;

    /// <summary>Within a chat: share of messages after which the other writes, and the gaps.</summary>
    public const double TurnShare = 0.65;
    public const double SilenceShare = 0.1;
    public const long AnswerGap = 40 * Spans.Second;
    public const long OwnGap = 9 * Spans.Second;
    public const double GapSigma = 1.1;
    public const long LongestGap = 40 * Spans.Minute;

    /// <summary>Share of messages to friends that reach nobody: a dead number, a switched-off service.</summary>
    public const double DeadShare = 0.002;
}
