// Handles a failed connection by SocketError, which has the same names on Windows, Linux and macOS.
// Qt keeps no system number: the Winsock number (10061) is lost. Needs Qt 5.15 or later.
#include <QCoreApplication>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTextStream>
#include <QTimer>

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    QTextStream out(stdout), err(stderr);
    QTcpSocket holder, client;

    QObject::connect(&client, &QTcpSocket::connected, &app, [&] {
        err << "connected, although nobody listens\n";
        app.exit(1);
    });
    QObject::connect(&client, &QTcpSocket::errorOccurred, &app, [&](QTcpSocket::SocketError error) {
        const bool refused = error == QTcpSocket::ConnectionRefusedError;
        if (refused) // an answer: a retry at once gets the same
            out << "the server is not running: " << client.errorString() << "\n"
                << "handled: connection refused\n";
        else if (error == QTcpSocket::SocketTimeoutError || error == QTcpSocket::NetworkError)
            // On Windows, NetworkError from connect covers 10060, 10051 and 10065: no answer.
            err << "no way to the server, try again later: " << client.errorString() << "\n";
        else if (error == QTcpSocket::RemoteHostClosedError) // a reset or an orderly end
            err << "lost, repeat only what is safe to do twice: " << client.errorString() << "\n";
        else
            err << error << ": " << client.errorString() << "\n";
        app.exit(refused ? 0 : 1);
    });
    QTimer::singleShot(5000, &client, [&] {
        err << "no answer within 5 seconds, try again later\n";
        app.exit(1);
    });
    // Started from the event loop, because an error before exec() would find no loop to leave.
    QTimer::singleShot(0, &client, [&] {
        // Bound but never listening: no other program can take the port, and nobody answers there.
        holder.bind(QHostAddress(QHostAddress::LocalHost), 0);
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), holder.localPort());
    });
    return app.exec();
}
