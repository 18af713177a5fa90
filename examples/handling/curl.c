/* Handles a failed transfer by CURLINFO_OS_ERRNO. The CURLcode says which step failed, not why:
   CURLE_COULDNT_CONNECT is a refusal as well as an unreachable host. */
#include <curl/curl.h>
#include <errno.h>
#include <stdio.h>
#ifdef _WIN32
#define OS(name) WSA##name /* libcurl gives the Winsock number; errno.h has others on Windows */
#else
#include <netinet/in.h>
#define OS(name) name
#endif

int main(void)
{
    curl_global_init(CURL_GLOBAL_DEFAULT); /* starts Winsock as well */
    /* Bound but never listening: no other program can take the port, and nobody answers there. */
    struct sockaddr_in address = {.sin_family = AF_INET};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    curl_socket_t holder = socket(AF_INET, SOCK_STREAM, 0);
    CURL *handle = curl_easy_init();
    if (!handle || bind(holder, (struct sockaddr *)&address, size) != 0 ||
        getsockname(holder, (struct sockaddr *)&address, &size) != 0)
        return fputs("no port or no handle\n", stderr), 1;

    curl_easy_setopt(handle, CURLOPT_URL, "http://127.0.0.1/");
    curl_easy_setopt(handle, CURLOPT_PORT, (long)ntohs(address.sin_port));
    curl_easy_setopt(handle, CURLOPT_PROXY, ""); /* else http_proxy names who is asked */
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, 5L);
    CURLcode result = curl_easy_perform(handle);
    long number = 0; /* stays 0 when libcurl itself gave up at the timeout */
    curl_easy_getinfo(handle, CURLINFO_OS_ERRNO, &number);

    if (result != CURLE_OK && number == OS(ECONNREFUSED)) { /* a retry at once gets the same */
        printf("the server is not running (error %ld)\nhandled: connection refused\n", number);
        return 0;
    }
    if (result == CURLE_OPERATION_TIMEDOUT || number == OS(ETIMEDOUT) ||
        number == OS(ENETUNREACH) || number == OS(EHOSTUNREACH))
        fputs("no way to the server, try again later with growing pauses: ", stderr);
    else if (number == OS(ECONNRESET)) /* the request may have been carried out */
        fputs("connection lost, repeat only what is safe to do twice: ", stderr);
    fprintf(stderr, "%s (error %ld)\n", curl_easy_strerror(result), number);
    return 1;
}
