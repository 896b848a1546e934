using System.Diagnostics;
using Breakwater.Tests.Store;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgreSqlServer))]

namespace Breakwater.Tests.Store;

/// <summary>A PostgreSQL server of the tests' own, on a socket in a folder of its own, started when the first test asks for it.
/// As root it runs as the user postgres, since it refuses to be root.</summary>
public sealed class PostgreSqlServer : IDisposable
{
    public const string Lacking = "PostgreSQL is not here (apt-get install postgresql), or cannot be started as an unprivileged user";

    private readonly Lock _lock = new();
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"bw-pg-{Environment.ProcessId}");
    private bool? _isRunning;
    private int _databases;

    /// <summary>A connection string for an empty database; null where no server can be had.</summary>
    public string? NewDatabase()
    {
        lock (_lock)
        {
            _isRunning ??= Start();
            if (_isRunning != true)
            {
                return null;
            }

            var name = $"desk{++_databases}";
            using var source = NpgsqlDataSource.Create(Connection("postgres"));
            using var command = source.CreateCommand($"CREATE DATABASE {name}");
            command.ExecuteNonQuery();
            return Connection(name);
        }
    }

    public void Dispose()
    {
        if (_isRunning == true)
        {
            Run("pg_ctl", "-D", Path.Combine(_folder, "data"), "-m", "immediate", "-w", "stop");
        }

        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static string? Programs => !Directory.Exists("/usr/lib/postgresql") ? null : Directory
        .GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "pg_ctl"))).Max();

    private string Connection(string database) => $"Host={_folder};Username=breakwater;Database={database}";

    private bool Start()
    {
        if (Programs is null)
        {
            return false;
        }

        Directory.CreateDirectory(_folder);
        if (Environment.IsPrivilegedProcess && Execute("chown", "postgres", _folder) != 0)
        {
            return false;
        }

        var data = Path.Combine(_folder, "data");
        return Run("initdb", "-D", data, "-U", "breakwater", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync") == 0
            && Run("pg_ctl", "-D", data, "-w", "-l", Path.Combine(_folder, "log"), "-o", $"-c listen_addresses= -c unix_socket_directories={_folder} -c fsync=off", "start") == 0;
    }

    private static int Run(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        return Environment.IsPrivilegedProcess ? Execute("runuser", ["-u", "postgres", "--", path, .. arguments]) : Execute(path, arguments);
    }

    // The server inherits what it is given: with pipes, the end of pg_ctl would not be their end.
    private static int Execute(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", program, .. arguments]) { WorkingDirectory = "/" })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
