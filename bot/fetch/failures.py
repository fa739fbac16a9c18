"""What went wrong with a fetch, as the error that the receipt prints: one Korean sentence and a stable kind."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import httpx

from ..errors import FetchError, FetchRefused
from .politeness import RetryLater, retry_after

AGAIN = "다음 회차에 다시 시도합니다."

_GATEWAY_STATUSES = frozenset({502, 503, 504})


class Passing(FetchError):
    """A failure that a second try a moment later may not meet."""


_STATUSES = {
    401: "로그인이 필요한 주소라고 답했습니다(401). 공개된 주소인지 확인하세요.",
    402: "유료 주소라고 답했습니다(402). 링크만 싣습니다.",
    403: "서버가 접근을 허락하지 않았습니다(403). 이용 조건을 확인하세요.",
    404: "주소에 글이 없습니다(404). 주소가 바뀌었는지 확인하세요.",
    410: "글이 삭제되었다고 답했습니다(410). 소스 목록에서 빼는 것을 검토하세요.",
    451: "법적인 이유로 볼 수 없는 주소라고 답했습니다(451).",
}


def from_status(response: httpx.Response) -> FetchError:
    """The error for an answer that is neither 2xx nor a redirect nor an expected 304."""
    status, headers = response.status_code, response.headers
    if status == 429 or (status == 503 and "retry-after" in headers):
        wait = retry_after(headers.get("retry-after", ""), headers.get("date", ""))
        kind = "http-429" if status == 429 else "http-5xx"
        message = f"서버가 요청이 많다며 나중에 오라고 답했습니다({status}). {AGAIN}"
        return RetryLater(message, kind=kind, retry_after=wait)
    if status >= 500:
        failure = Passing if status in _GATEWAY_STATUSES else FetchError
        return failure(f"서버가 {status} 오류로 답했습니다. {AGAIN}", kind="http-5xx")
    message = _STATUSES.get(status, f"서버가 {status}번 응답으로 거절했습니다. {AGAIN}")
    return FetchError(message, kind=f"http-{status}")


def from_exception(error: Exception) -> FetchError:
    """The error for whatever httpx, asyncio or the TLS library raised."""
    if isinstance(error, httpx.ConnectTimeout):
        return Passing(f"서버에 연결하지 못했습니다. {AGAIN}", kind="connect")
    if isinstance(error, TimeoutError | httpx.TimeoutException):
        return FetchError(f"서버가 제시간에 답을 마치지 않았습니다. {AGAIN}", kind="timeout")
    if any(isinstance(cause, ssl.SSLError | ssl.CertificateError) for cause in _causes(error)):
        return FetchError(f"보안 연결(TLS)을 맺지 못했습니다. 인증서에 문제가 있을 수 있습니다. {AGAIN}", kind="tls")
    if isinstance(error, httpx.ConnectError):
        return Passing(f"서버에 연결하지 못했습니다. {AGAIN}", kind="connect")
    if isinstance(error, httpx.InvalidURL):
        return FetchRefused("주소 형식이 올바르지 않아 열지 않았습니다. 설정의 주소를 확인하세요.", kind="refused")
    return FetchError(f"응답이 중간에 끊기거나 HTTP 규격에 맞지 않았습니다. {AGAIN}", kind="connect")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
