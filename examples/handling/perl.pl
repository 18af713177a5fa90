#!/usr/bin/perl
# Handles a failed connection by the Errno names, which fit $! on Windows, Linux and macOS.
use strict;
use warnings;
use Errno qw(ECONNREFUSED ECONNRESET EHOSTUNREACH ENETUNREACH ETIMEDOUT);
use Socket;

# die would turn the error number into the exit status.
sub fail { print STDERR "@_\n"; exit 1 }

# Bound but never listening: no other program can take the port, and nobody answers there.
socket(my $holder, PF_INET, SOCK_STREAM, 0) or fail("socket: $!");
bind($holder, pack_sockaddr_in(0, INADDR_LOOPBACK)) or fail("bind: $!");
my $address = getsockname($holder) or fail("getsockname: $!");

socket(my $client, PF_INET, SOCK_STREAM, 0) or fail("socket: $!");
fail("connected, although nobody listens") if connect($client, $address);

# Copied before another call replaces them. On Windows $^E has the Winsock number (10061), and $!
# has the C runtime's (107 with a recent compiler): never compare $! with 10061.
my ($system, $errno) = ($^E + 0, $!);
my $text = "$errno (errno " . ($errno + 0) . ", system $system)";

if ($errno == ECONNREFUSED) {
    # An answer: the computer is there and the server is not. A retry at once gets the same.
    print "the server is not running: $text\n";
    print "handled: connection refused\n";
    exit 0;
}
fail("no way to the server, try again later with growing pauses: $text")
    if grep { $errno == $_ } ETIMEDOUT, ENETUNREACH, EHOSTUNREACH;
fail("connection lost, repeat only what is safe to do twice: $text") if $errno == ECONNRESET;
fail("connect: $text");
