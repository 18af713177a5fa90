// Handles a failed connect by its meaning, std::errc, on Windows, Linux and macOS.
// On Windows link with Winsock: Ws2_32.lib (MSVC) or -lws2_32 (MinGW).
#include <cerrno>
#include <iostream>
#include <system_error>
#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
const int started = [] { WSADATA data; return WSAStartup(MAKEWORD(2, 2), &data); }();
int last_error() { return WSAGetLastError(); } // Winsock leaves errno alone
#else
#include <netinet/in.h>
#include <sys/socket.h>
const int started = 0; // nothing to start
int last_error() { return errno; }
#endif

// The Winsock number is compared too: Microsoft's library turns it into a std::errc, libstdc++ of
// MinGW 12 does not. No Unix has an error number as high as 10000.
bool is(const std::error_code& error, std::errc meaning, int winsock) {
    return error == meaning || error.value() == winsock;
}

int main() {
    if (started != 0) { // WSAStartup returns its error, WSAGetLastError does not have it
        std::cerr << "Winsock did not start: error " << started << '\n';
        return 1;
    }
    // Bound but never listening: no other program can take the port, and nobody answers there.
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    socklen_t size = sizeof address;
    const auto holder = socket(AF_INET, SOCK_STREAM, 0), client = socket(AF_INET, SOCK_STREAM, 0);
    const bool failed = bind(holder, generic, size) != 0 ||
                        getsockname(holder, generic, &size) != 0 ||
                        connect(client, generic, size) != 0;
    // Fetched before any other call can replace it. On Windows generic_category would be wrong:
    // it has the numbers of errno.h, where a refusal is 107 and not 10061.
    const std::error_code error(failed ? last_error() : 0, std::system_category());

    if (is(error, std::errc::connection_refused, 10061)) { // a retry at once gets the same
        std::cout << "the server is not running (" << error << ")\nhandled: connection refused\n";
        return 0;
    }
    if (is(error, std::errc::timed_out, 10060) || is(error, std::errc::host_unreachable, 10065) ||
        is(error, std::errc::network_unreachable, 10051)) // no answer: the fault may pass
        std::cerr << "no way to the server, try again later: ";
    else if (is(error, std::errc::connection_reset, 10054)) // the request may have been carried out
        std::cerr << "connection lost, repeat only what is safe to do twice: ";
    std::cerr << (error ? error.message() : "connected, although nobody listens") << '\n';
    return 1;
}
