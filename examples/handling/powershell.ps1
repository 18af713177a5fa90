# Handles a failed TCP connection by the name of its Winsock code, in Windows PowerShell 5.1 and PowerShell 7.
using namespace System.Net
using namespace System.Net.Sockets

# Bound but never listening: no other program can take the port, and nobody answers there.
$holder = [Socket]::new([AddressFamily]::InterNetwork, [SocketType]::Stream, [ProtocolType]::Tcp)
$holder.Bind([IPEndPoint]::new([IPAddress]::Loopback, 0))
$client = [TcpClient]::new()
try {
    $client.Connect($holder.LocalEndPoint)
    throw 'connected, although nobody listens'
}
catch {
    # PowerShell wraps what a method throws.
    $cause = $_.Exception.GetBaseException()
    if ($cause -isnot [SocketException]) { throw }
    switch ($cause.SocketErrorCode) {
        # An answer: the computer is there and the server is not. A retry at once gets the same.
        ConnectionRefused {
            "the server is not running (error $($cause.NativeErrorCode))"
            'handled: connection refused'
        }
        { $_ -in 'TimedOut', 'NetworkUnreachable', 'HostUnreachable' } {
            throw "no way to the server, try again later with growing pauses: $($cause.Message)"
        }
        # The request may have been carried out before the reset.
        ConnectionReset { throw "connection lost, repeat only what is safe to do twice: $($cause.Message)" }
        default { throw }
    }
}
finally {
    $client.Dispose()
    $holder.Dispose()
}
