using Breakwater.Engine.Messages;
using Breakwater.Store.Desk;

namespace Breakwater.Tests.Store;

public sealed class SqliteDeskTests : DeskTests
{
    protected override string? Connection() => null;
}

public sealed class PostgreSqlDeskTests(PostgreSqlServer server) : DeskTests
{
    protected override string? Connection()
    {
        var connection = server.NewDatabase();
        Assert.SkipWhen(connection is null, PostgreSqlServer.Lacking);
        return connection;
    }
}

/// <summary>What a desk does, whatever its database is.</summary>
public abstract class DeskTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("breakwater-desk-").FullName;
    private readonly StoppedClock _clock = new(StoreFolder.Noon);
    private string? _connection;
    private DeskStore? _desk;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private DeskStore Desk => _desk!;

    public async ValueTask InitializeAsync()
    {
        _connection = Connection();
        _desk = await OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_desk is not null)
        {
            await _desk.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_account_signs_in_with_its_password_alone_and_until_it_is_disabled()
    {
        Assert.True(await Desk.Accounts.AddAsync("ana", DeskRole.Analyst, "correct horse", "set-up", Cancellation));
        Assert.False(await Desk.Accounts.AddAsync("ana", DeskRole.Admin, "another horse", "set-up", Cancellation));

        Assert.Equal(DeskRole.Analyst, (await Desk.Accounts.SignInAsync("ana", "correct horse", Cancellation))!.Role);
        Assert.Null(await Desk.Accounts.SignInAsync("ana", "another horse", Cancellation));
        Assert.Null(await Desk.Accounts.SignInAsync("' OR 1=1 --", "correct horse", Cancellation));
        Assert.True(await Desk.Accounts.DisableAsync("ana", "root", Cancellation));
        Assert.Null(await Desk.Accounts.SignInAsync("ana", "correct horse", Cancellation));
        Assert.True(await Desk.Accounts.EnableAsync("ana", "root", Cancellation));
        Assert.NotNull(await Desk.Accounts.SignInAsync("ana", "correct horse", Cancellation));
    }

    [Fact]
    public async Task A_session_ends_by_time_by_hand_and_with_the_password()
    {
        await Desk.Accounts.AddAsync("ana", DeskRole.Viewer, "correct horse", "set-up", Cancellation);
        var ana = (await Desk.Accounts.ListAsync(Cancellation)).Single();
        var secrets = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            secrets.Add(await Desk.Sessions.BeginAsync(ana, TimeSpan.FromHours(i + 1), Cancellation));
        }

        Assert.Equal(ana, await Desk.Sessions.FindAsync(secrets[0], Cancellation));
        _clock.Now += TimeSpan.FromHours(1);
        Assert.Null(await Desk.Sessions.FindAsync(secrets[0], Cancellation));
        Assert.True(await Desk.Sessions.EndAsync(secrets[1], Cancellation));
        Assert.False(await Desk.Sessions.EndAsync(secrets[1], Cancellation));
        Assert.NotNull(await Desk.Sessions.FindAsync(secrets[2], Cancellation));
        await Desk.Accounts.SetPasswordAsync("ana", "staple battery", "ana", Cancellation);
        Assert.Null(await Desk.Sessions.FindAsync(secrets[2], Cancellation));
    }

    [Fact]
    public async Task A_key_opens_until_it_is_revoked_and_an_old_secret_for_its_while()
    {
        var (key, first) = await Desk.Keys.CreateAsync("gateway", KeyScope.Intake, quota: 600, "root", Cancellation);
        Assert.Equal(key, await Desk.Keys.FindAsync(first, Cancellation));

        var second = await Desk.Keys.RotateAsync(key.Id, TimeSpan.FromMinutes(5), "root", Cancellation);
        Assert.Equal(key, await Desk.Keys.FindAsync(second!, Cancellation));
        Assert.Equal(key, await Desk.Keys.FindAsync(first, Cancellation));
        _clock.Now += TimeSpan.FromMinutes(5);
        Assert.Null(await Desk.Keys.FindAsync(first, Cancellation));

        Assert.True(await Desk.Keys.RevokeAsync(key.Id, "root", Cancellation));
        Assert.Null(await Desk.Keys.FindAsync(second!, Cancellation));
        Assert.Null(await Desk.Keys.RotateAsync(key.Id, TimeSpan.Zero, "root", Cancellation));
        Assert.Equal(_clock.Now, Assert.Single(await Desk.Keys.ListAsync(Cancellation)).Revoked);
    }

    [Fact]
    public async Task A_policy_is_published_only_by_who_has_seen_the_one_in_force()
    {
        Assert.Null(await Desk.Policies.CurrentAsync(Cancellation));
        var first = await Desk.Policies.PublishAsync("rule one", "aaaa", "begin", expected: 0, "ana", Cancellation);
        Assert.Null(await Desk.Policies.PublishAsync("rule two", "bbbb", "at once", expected: 0, "bob", Cancellation));
        var second = await Desk.Policies.PublishAsync("rule three", "cccc", "better", expected: first!.Number, "ana", Cancellation);

        Assert.Equal(second, await Desk.Policies.CurrentAsync(Cancellation));
        Assert.Equal(first, await Desk.Policies.FindAsync(1, Cancellation));
        Assert.Equal([second!, first], await Desk.Policies.HistoryAsync(10, Cancellation));
    }

    [Fact]
    public async Task Reports_are_decided_together_and_a_decision_can_be_taken_back()
    {
        foreach (var report in new[] { "r1", "r2", "r3" })
        {
            Assert.True(await Desk.Reviews.OpenAsync(report, "m1", Cancellation));
            _clock.Now += TimeSpan.FromSeconds(1);
        }

        Assert.False(await Desk.Reviews.OpenAsync("r1", "m1", Cancellation));
        Assert.Equal(2, await Desk.Reviews.DecideAsync(["r1", "r3", "unknown"], ReviewState.Confirmed, "ana", Cancellation));
        Assert.Equal(["r2"], (await Desk.Reviews.ListAsync(ReviewState.Waiting, null, 10, Cancellation)).Select(review => review.Report));
        Assert.Equal(1, await Desk.Reviews.DecideAsync(["r1", "r2"], ReviewState.Waiting, "ana", Cancellation));
        var waiting = await Desk.Reviews.ListAsync(ReviewState.Waiting, null, 1, Cancellation);
        Assert.Equal(("r1", "", null), (waiting[0].Report, waiting[0].DecidedBy, waiting[0].Decided));
        Assert.Equal(["r2"], (await Desk.Reviews.ListAsync(ReviewState.Waiting, waiting[0], 10, Cancellation)).Select(review => review.Report));
    }

    [Fact]
    public async Task The_last_label_of_a_message_counts_and_all_of_them_are_kept()
    {
        await Desk.Labels.GiveAsync(new MessageId("m1"), Label.Spam, "ana", Cancellation);
        await Desk.Labels.GiveAsync(new MessageId("m1"), Label.Ham, "bob", Cancellation);

        Assert.Equal((Label.Ham, "bob"), (await Desk.Labels.FindAsync(new MessageId("m1"), Cancellation) is { } label ? (label.Label, label.Author) : default));
        Assert.Equal([Label.Spam, Label.Ham], (await Desk.Labels.ListAsync(0, 10, Cancellation)).Select(label => label.Label));
        Assert.Null(await Desk.Labels.FindAsync(new MessageId("m2"), Cancellation));
    }

    [Fact]
    public async Task Every_change_is_in_the_audit_log_also_when_many_are_made_at_once()
    {
        const int Changes = 20;
        await Task.WhenAll(Enumerable.Range(0, Changes).Select(i => Desk.Labels.GiveAsync(new MessageId($"m{i}"), Label.Spam, "ana", Cancellation)));
        await Desk.Audit.AddAsync("ana", "export.write", "2014-08-21", "a\0b", Cancellation);

        var log = await Desk.Audit.ListAsync(null, 100, Cancellation);

        Assert.Equal(Enumerable.Range(1, Changes + 1).Reverse().Select(i => (long)i), log.Select(act => act.Number));
        Assert.Equal(("export.write", "a␀b"), (log[0].Action, log[0].Detail));
        Assert.Equal(Enumerable.Range(0, Changes).Select(i => $"m{i}").Order(), log.Skip(1).Select(act => act.Subject).Order());
        Assert.Equal([1L, 2L], (await Desk.Audit.ListAsync(before: 3, 100, Cancellation)).Select(act => act.Number).Order());
    }

    [Fact]
    public async Task A_desk_opens_again_with_what_it_had_and_keeps_no_secret()
    {
        var (key, secret) = await Desk.Keys.CreateAsync("gateway", KeyScope.Admin, 0, "root", Cancellation);
        await Desk.DisposeAsync();
        _desk = await OpenAsync();

        Assert.Equal(key, await Desk.Keys.FindAsync(secret, Cancellation));
        Assert.DoesNotContain(Directory.GetFiles(_folder), file => File.ReadAllText(file).Contains(secret[3..], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "correct horse")]
    [InlineData("a\nb", "correct horse")]
    [InlineData("ana", "short")]
    public async Task A_name_that_is_none_and_a_short_password_are_refused(string name, string password) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Desk.Accounts.AddAsync(name, DeskRole.Viewer, password, "root", Cancellation));

    protected abstract string? Connection();

    private Task<DeskStore> OpenAsync() => DeskStore.OpenAsync(_folder, _connection, _clock, Cancellation);
}
