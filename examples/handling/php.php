<?php
// Handles a failed connection by the SOCKET_E constants, which fit the system that PHP runs on.
// They need the sockets extension; on Windows their values are the Winsock numbers.
declare(strict_types=1);

function fail(string $message): never
{
    fwrite(STDERR, $message . PHP_EOL);
    exit(1);
}

// Bound but never listening: no other program can take the port, and nobody answers there.
$holder = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
if (!$holder || !$client || !socket_bind($holder, '127.0.0.1', 0)
    || !socket_getsockname($holder, $address, $port)) {
    fail(socket_strerror(socket_last_error()));
}

// The warning is suppressed because the number below says more.
if (@socket_connect($client, $address, $port)) {
    fail('connected, although nobody listens');
}
$number = socket_last_error($client); // this socket's own; without it, any socket's last error
$text = "$address:$port: " . socket_strerror($number) . " ($number)";

switch ($number) {
    case SOCKET_ECONNREFUSED: // an answer: a retry at once gets the same
        echo "the server is not running: $text", PHP_EOL, 'handled: connection refused', PHP_EOL;
        exit(0);
    case SOCKET_ETIMEDOUT:
    case SOCKET_ENETUNREACH:
    case SOCKET_EHOSTUNREACH: // no answer: the fault may pass
        fail("no way to the server, try again later with growing pauses: $text");
    case SOCKET_ECONNRESET: // the request may have been carried out before the reset
        fail("connection lost, repeat only what is safe to do twice: $text");
    default:
        fail($text);
}
