using System.Threading.Channels;
using Breakwater.Store.People;
using Breakwater.Store.Records;
using DuckDB.NET.Data;

namespace Breakwater.Store.Events;

/// <summary>The one who writes. Appends that wait share a commit, so that the disk is waited for once for all of them; between two commits it does what
/// else changes the store. After a failure it opens the database anew before the next commit.</summary>
internal sealed class EventWriter : IAsyncDisposable
{
    private readonly Channel<object> _waiting;
    private readonly EventDatabase _database;
    private readonly Startup _startup;
    private readonly KnownIds _known;
    private readonly PersonKeys _keys;
    private readonly PositionMark _mark;
    private readonly EventStoreOptions _options;
    private readonly TimeProvider _time;
    private readonly Task _loop;
    private long _position;
    private int _unfolded;
    private bool _isBroken;

    public EventWriter(
        EventDatabase database, Startup startup, KnownIds known, PersonKeys keys, PositionMark mark, EventStoreOptions options, TimeProvider time, long position)
    {
        (_database, _startup, _known, _keys, _mark, _options, _time, _position) = (database, startup, known, keys, mark, options, time, position);
        _waiting = Channel.CreateBounded<object>(new BoundedChannelOptions(options.MaxWaiting) { SingleReader = true });
        _loop = Task.Run(LoopAsync);
    }

    public long Position => Interlocked.Read(ref _position);

    public int Waiting => _waiting.Reader.Count;

    public async Task<AppendResult> AppendAsync(IReadOnlyList<StoredEvent> events, CancellationToken cancellation)
    {
        var append = new Append(events);
        await _waiting.Writer.WriteAsync(append, cancellation);
        return await append.Answer.Task;
    }

    /// <summary>Does something on the writer's turn.</summary>
    public async Task<T> DoAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        await _waiting.Writer.WriteAsync(new Work(() => answer.SetResult(work()), failure => answer.TrySetException(Refusal(failure))), cancellation);
        return await answer.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _loop;
    }

    private static Exception Refusal(Exception failure) => failure is DuckDBException or IOException
        ? new StoreUnavailableException($"the store is as it was before: {failure.Message}", failure)
        : failure;

    private async Task LoopAsync()
    {
        while (await _waiting.Reader.WaitToReadAsync())
        {
            while (_waiting.Reader.TryPeek(out var next))
            {
                if (next is Append)
                {
                    Commit(TakeGroup());
                }
                else if (_waiting.Reader.TryRead(out var taken) && taken is Work work && Attempt(work.Do) is { } failure)
                {
                    work.Fail(failure);
                }
            }
        }
    }

    private List<Append> TakeGroup()
    {
        var group = new List<Append>();
        var events = 0;
        while (events < _options.MaxGroup && _waiting.Reader.TryPeek(out var next) && next is Append append)
        {
            _waiting.Reader.TryRead(out _);
            group.Add(append);
            events += append.Events.Count;
        }

        return group;
    }

    private void Commit(List<Append> appends)
    {
        var failure = Attempt(() =>
        {
            var group = new Group(_database, _known, appends, Position, _time.GetUtcNow().UtcDateTime);
            _unfolded += group.Commit(_keys);
            Interlocked.Exchange(ref _position, group.LastPosition);
            _mark.Set(group.LastPosition);
            group.Acknowledge();
        });
        if (failure is not null)
        {
            appends.ForEach(append => append.Answer.TrySetException(Refusal(failure)));
        }
        else
        {
            Attempt(() => _unfolded = Rollups.FoldIfMany(_database.Writer, _unfolded) ? 0 : _unfolded);
        }
    }

    // Whatever fails is told to who asked for it; the writer goes on, since the next event may find the disk well again.
    private Exception? Attempt(Action action)
    {
        try
        {
            if (_isBroken)
            {
                Reopen();
            }

            action();
            return null;
        }
        catch (Exception exception)
        {
            _isBroken = true;
            return exception;
        }
    }

    // A commit that failed may have been written all the same: what is there is asked of the database.
    private void Reopen()
    {
        _database.Alone(() =>
        {
            _database.Close();
            _database.Open();
            _database.MakeViews();
        });
        _startup.LoadIds();
        Interlocked.Exchange(ref _position, Math.Max(Position, Startup.LastPosition(_database)));
        _isBroken = false;
    }
}
