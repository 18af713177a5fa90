//! Handles a failed connection by `ErrorKind`, which is the same on Windows, Linux and macOS.

use std::io::{Error, ErrorKind, Result};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

fn main() -> Result<()> {
    // std cannot bind without listening. The listener is dropped at the end of this line,
    // which gives the port back: nobody listens there now.
    let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;

    // Windows tries a refusing port again for about two seconds, so the limit is longer.
    let error = match TcpStream::connect_timeout(&address, Duration::from_secs(5)) {
        Ok(_) => return Err(Error::other("another program took the port")),
        Err(error) => error,
    };
    match error.kind() {
        // An answer: the computer is there and the server is not. A retry at once gets the same.
        ErrorKind::ConnectionRefused => {
            // The Winsock number on Windows, errno elsewhere; None for an error that std made.
            let number = error.raw_os_error().unwrap_or_default();
            println!("{address}: the server is not running (error {number})");
            println!("handled: connection refused");
            return Ok(());
        }
        // No answer: the fault may pass, so pauses that grow make sense.
        ErrorKind::TimedOut | ErrorKind::NetworkUnreachable | ErrorKind::HostUnreachable => {
            eprintln!("{address}: no way to the server, try again later");
        }
        // The request may have been carried out before the reset.
        ErrorKind::ConnectionReset => {
            eprintln!("{address}: connection lost, repeat only what is safe to do twice");
        }
        // Some Winsock codes have no kind. They are passed on with their number, like the rest.
        _ => {}
    }
    Err(error)
}
