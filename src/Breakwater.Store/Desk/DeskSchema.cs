namespace Breakwater.Store.Desk;

/// <summary>The tables of the desk, as the steps by which they came to be. A step that was published is never edited: a new one is added.
/// They are written so that SQLite and PostgreSQL read them alike; a time is microseconds since 1970, UTC.</summary>
internal static class DeskSchema
{
    public static IReadOnlyList<string> Steps { get; } =
    [
        """
        CREATE TABLE users (name TEXT PRIMARY KEY, role TEXT NOT NULL, password TEXT NOT NULL, made BIGINT NOT NULL, disabled BIGINT);
        CREATE TABLE sessions (hash TEXT PRIMARY KEY, user_name TEXT NOT NULL REFERENCES users (name), made BIGINT NOT NULL, expires BIGINT NOT NULL);
        CREATE INDEX sessions_by_user ON sessions (user_name);
        CREATE TABLE api_keys (id TEXT PRIMARY KEY, name TEXT NOT NULL, scope TEXT NOT NULL, quota BIGINT NOT NULL, hash TEXT NOT NULL UNIQUE,
            old_hash TEXT UNIQUE, old_until BIGINT, made BIGINT NOT NULL, revoked BIGINT);
        CREATE TABLE audit (number BIGINT PRIMARY KEY, at BIGINT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL);
        """,
        """
        CREATE TABLE policies (number BIGINT PRIMARY KEY, text TEXT NOT NULL, hash TEXT NOT NULL, author TEXT NOT NULL, note TEXT NOT NULL, made BIGINT NOT NULL);
        CREATE TABLE reviews (report TEXT PRIMARY KEY, message TEXT NOT NULL, state TEXT NOT NULL, opened BIGINT NOT NULL, decided BIGINT, decided_by TEXT);
        CREATE INDEX reviews_by_state ON reviews (state, opened, report);
        CREATE TABLE labels (number BIGINT PRIMARY KEY, message TEXT NOT NULL, label TEXT NOT NULL, author TEXT NOT NULL, made BIGINT NOT NULL);
        CREATE INDEX labels_by_message ON labels (message, number);
        """,
    ];
}
