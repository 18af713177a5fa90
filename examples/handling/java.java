// Handles a failed connection by class and text: ConnectException is a refusal (10061 on Windows)
// and also the system's own timeout (10060). Java keeps no number: the Winsock number is lost.
import java.io.IOException;
import java.net.*;

class Handling {
    public static void main(String[] args) throws IOException {
        // Bound but never listening: no other program can take the port, and nobody answers there.
        try (Socket holder = new Socket(); Socket client = new Socket()) {
            holder.bind(new InetSocketAddress("127.0.0.1", 0));

            // Windows tries a refusing port again for about two seconds, so the limit is longer.
            client.connect(holder.getLocalSocketAddress(), 5000);
            System.err.println("connected, although nobody listens");
        } catch (SocketTimeoutException e) { // no answer: the fault may pass, so pauses make sense
            System.err.println("no answer within 5 seconds, try again later: " + e.getMessage());
        } catch (NoRouteToHostException e) {
            System.err.println("no way to the server, check the network: " + e.getMessage());
        } catch (SocketException e) { // only the text, English on Windows, tells the rest apart
            String text = String.valueOf(e.getMessage());
            if (text.contains("timed out") || text.startsWith("Network is unreachable")) {
                System.err.println("no way to the server, try again later: " + text);
            } else if (e instanceof ConnectException) { // an answer: a retry at once gets the same
                System.out.println("the server is not running (" + text + ")");
                System.out.println("handled: connection refused");
                return;
            } else if (text.startsWith("Connection reset")) { // may have been carried out
                System.err.println("connection lost, repeat only what is safe to do twice");
            } else {
                throw e;
            }
        }
        System.exit(1);
    }
}
