// Handles a failed connection by SocketErrorCode: the Winsock number on every system.
using System;
using System.Net;
using System.Net.Sockets;

static class Handling
{
    static int Main()
    {
        // Bound but never listening: no other program can take the port, and nobody answers there.
        const AddressFamily IPv4 = AddressFamily.InterNetwork;
        using var holder = new Socket(IPv4, SocketType.Stream, ProtocolType.Tcp);
        using var client = new Socket(IPv4, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            holder.Bind(new IPEndPoint(IPAddress.Loopback, 0));
            client.Connect((IPEndPoint)holder.LocalEndPoint!);
            Console.Error.WriteLine("connected, although nobody listens");
            return 1;
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionRefused)
        {
            // An answer: the computer is there, the server is not. A retry at once gets the same.
            // ErrorCode is 10061 on Windows too, but errno elsewhere. HResult never tells.
            var number = (int)e.SocketErrorCode;
            Console.WriteLine($"the server is not running ({number}, system {e.ErrorCode})");
            Console.WriteLine("handled: connection refused");
            return 0;
        }
        catch (SocketException e)
        {
            // Main turns the rest into text as well; a library would let it pass to its caller.
            Console.Error.WriteLine(e.SocketErrorCode switch
            {
                SocketError.TimedOut or SocketError.HostUnreachable
                    or SocketError.NetworkUnreachable
                    => $"no way to the server, try again later with growing pauses: {e.Message}",
                SocketError.ConnectionReset
                    => $"connection lost, repeat only what is safe to do twice: {e.Message}",
                _ => e.ToString(),
            });
            return 1;
        }
    }
}
