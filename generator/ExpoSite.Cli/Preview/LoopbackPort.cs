using System.Net;
using System.Net.Sockets;

namespace ExpoSite.Cli.Preview;

/// <summary>Finds the port for a preview.</summary>
internal static class LoopbackPort
{
    private const int First = 4000;

    private const int Tried = 100;

    /// <summary>The port asked for (0 for any that is free), or 4000 or the next free one.</summary>
    /// <exception cref="UsageException">It is taken.</exception>
    public static int Choose(int? asked)
    {
        if (asked is { } port)
        {
            return Free(port)
                ?? throw new UsageException($"--port: {port} is taken or not allowed.", "leave --port out to use the next free one");
        }

        return Enumerable.Range(First, Tried).Select(Free).FirstOrDefault(p => p is not null)
            ?? throw new UsageException($"No free port from {First} to {First + Tried - 1}.", "give one with --port N");
    }

    private static int? Free(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
            return ((IPEndPoint)probe.LocalEndpoint).Port;
        }
        catch (SocketException)
        {
            return null;
        }
    }
}
