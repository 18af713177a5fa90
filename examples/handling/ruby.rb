# Handles a failed connection by Errno class: the same on Windows, Linux and macOS.
# On Windows e.errno may be the C runtime's number and not Winsock's. The class does not vary.
require "socket"

# Bound but never listening: no other program can take the port, and nobody answers there.
holder = Socket.new(:INET, :STREAM)
holder.bind(Addrinfo.tcp("127.0.0.1", 0))
port = holder.local_address.ip_port

begin
  # Without connect_timeout: on Windows TCPSocket ignored it, as its sockets stay blocking there
  # (ruby/ruby pull request 18613), and Socket.tcp turned a refusal into Errno::ETIMEDOUT until
  # pull request 18611 (2026).
  TCPSocket.open("127.0.0.1", port) { abort "connected, although nobody listens" }
rescue Errno::ECONNREFUSED => e
  # An answer: the computer is there and the server is not. A retry at once gets the same.
  puts "the server is not running (errno #{e.errno}): #{e.message}"
  puts "handled: connection refused"
rescue Errno::ETIMEDOUT, Errno::ENETUNREACH, Errno::EHOSTUNREACH => e
  abort "no way to the server, try again later with growing pauses: #{e.message}"
rescue Errno::ECONNRESET => e
  # The request may have been carried out before the reset.
  abort "connection lost, repeat only what is safe to do twice: #{e.message}"
end
# Every other error ends the program with its own message and status 1.
