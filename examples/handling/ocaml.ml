(* Handles a failed TCP connection by the constructors of Unix.error: the same on Windows, Linux and macOS. *)

let fail text =
  prerr_endline text;
  exit 1

let () =
  (* Bound but never listening: no other program can take the port, and nobody answers there. *)
  let holder = Unix.socket Unix.PF_INET Unix.SOCK_STREAM 0 in
  Unix.bind holder (Unix.ADDR_INET (Unix.inet_addr_loopback, 0));
  let client = Unix.socket Unix.PF_INET Unix.SOCK_STREAM 0 in
  match Unix.connect client (Unix.getsockname holder) with
  | () -> fail "connected, although nobody listens"
  | exception Unix.Unix_error (code, call, _) -> (
      let says = Unix.error_message code in
      match code with
      | Unix.ECONNREFUSED ->
          (* An answer: the computer is there and the server is not. A retry at once gets the same. *)
          Printf.printf "the server is not running (%s: %s)\n" call says;
          print_endline "handled: connection refused"
      | Unix.ETIMEDOUT | Unix.ENETUNREACH | Unix.EHOSTUNREACH ->
          fail ("no way to the server, try again later with growing pauses: " ^ says)
      | Unix.ECONNRESET ->
          (* The request may have been carried out before the reset. *)
          fail ("connection lost, repeat only what is safe to do twice: " ^ says)
      | Unix.EUNKNOWNERR number ->
          (* A code without a constructor: on Windows the negative Winsock number. *)
          fail (Printf.sprintf "%s failed with %d" call number)
      | _ -> fail (call ^ ": " ^ says))
