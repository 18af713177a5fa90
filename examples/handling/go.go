// Handles a failed dial by the number inside the error, on Windows, Linux and macOS.
package main

import (
	"errors"
	"fmt"
	"log"
	"net"
	"syscall"
	"time"
)

// is compares with the Unix name and with the Winsock number. On Windows the syscall.E names hold
// made-up values that no socket call returns; no Unix has an error number as high as 10000.
func is(err error, unix, winsock syscall.Errno) bool {
	return errors.Is(err, unix) || errors.Is(err, winsock)
}

func main() {
	// net cannot bind without listening. So the port is given back: nobody listens there now.
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	listener.Close()

	_, err = net.DialTimeout("tcp", listener.Addr().String(), 5*time.Second)
	var number syscall.Errno // the Winsock number on Windows; 0 when Go gave up at the timeout
	errors.As(err, &number)
	var own net.Error // knows the limit above, but not WSAETIMEDOUT (10060)
	switch {
	case err == nil:
		log.Fatal("connected: another program took the port meanwhile")
	case is(err, syscall.ECONNREFUSED, 10061): // an answer: a retry at once gets the same
		fmt.Printf("the server is not running (error %d)\n", number)
		fmt.Println("handled: connection refused")
	case errors.As(err, &own) && own.Timeout(), is(err, syscall.ETIMEDOUT, 10060),
		is(err, syscall.ENETUNREACH, 10051), is(err, syscall.EHOSTUNREACH, 10065):
		log.Fatalf("no way to the server, try again later with growing pauses: %v", err)
	case is(err, syscall.ECONNRESET, 10054): // the request may have been carried out
		log.Fatalf("connection lost, repeat only what is safe to do twice: %v", err)
	default:
		log.Fatal(err)
	}
}
