// Handles a failed connect by Asio's named errors, which are the same on Windows, Linux and macOS.
#include <boost/asio.hpp>
#include <iostream>

namespace asio = boost::asio;
using asio::ip::tcp;

int main() try {
    asio::io_context context;
    // Bound but never listening: no other program can take the port, and nobody answers there.
    tcp::socket holder(context, tcp::endpoint(asio::ip::address_v4::loopback(), 0));
    tcp::socket client(context);

    boost::system::error_code error; // the overload with an error_code does not throw
    client.connect(holder.local_endpoint(), error);

    // value() is the Winsock number on Windows and errno elsewhere. Windows can also report Win32
    // 1225 for a refused async_connect; Asio turns that into connection_refused.
    if (error == asio::error::connection_refused) { // an answer: a retry at once gets the same
        std::cout << "the server is not running (error " << error.value() << ")\n"
                  << "handled: connection refused\n";
        return 0;
    }
    if (error == asio::error::timed_out || error == asio::error::network_unreachable ||
        error == asio::error::host_unreachable) // no answer: the fault may pass
        std::cerr << "no way to the server, try again later with growing pauses: ";
    else if (error == asio::error::connection_reset || error == asio::error::connection_aborted)
        std::cerr << "connection lost, repeat only what is safe to do twice: ";
    else if (error)
        throw boost::system::system_error(error); // not known here: pass it on

    std::cerr << (error ? error.message() : "connected, although nobody listens") << '\n';
    return 1;
} catch (const std::exception& e) {
    std::cerr << e.what() << '\n';
    return 1;
}
