"""Swagger UI in a real browser: it comes from this service alone, and *Try it out* works as it stands."""

import json
import os
import shutil
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service as Driver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.expected_conditions import element_to_be_clickable, presence_of_element_located
from selenium.webdriver.support.wait import WebDriverWait

EXTRACT = "#operations-facts-extract"
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1200,2400",
)


@pytest.fixture(scope="module")
def browser(tmp_path_factory) -> Iterator[Chrome]:
    """Debian's Chromium; `tests/install-browser` installs it, and in CI it must be there."""
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or driver is None:
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium or its driver is missing: run tests/install-browser first")
        pytest.skip("Chromium or its driver is missing: tests/install-browser installs them")
    options = ChromeOptions()
    options.binary_location = chromium
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('chromium')}"):
        options.add_argument(flag)
    with Chrome(options, Driver(driver)) as started:
        yield started


def requested(browser: Chrome) -> list[str]:
    """The addresses that pages asked for since the last look."""
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    return [message["params"]["request"]["url"] for message in messages if message["method"] == "Network.requestWillBeSent"]


def test_try_it_out_answers_the_default_example(browser, service):
    """Open the page, press *Try it out* and *Execute*, and there are the facts; nothing comes from elsewhere."""
    requested(browser)
    browser.get(f"{service.url}/docs")
    wait = WebDriverWait(browser, 30)

    wait.until(presence_of_element_located((By.CSS_SELECTOR, EXTRACT)))
    browser.find_element(By.CSS_SELECTOR, f"{EXTRACT} .opblock-summary-control").click()
    wait.until(element_to_be_clickable((By.CSS_SELECTOR, f"{EXTRACT} .try-out__btn"))).click()
    sent = wait.until(presence_of_element_located((By.CSS_SELECTOR, f"{EXTRACT} textarea.body-param__text"))).text
    wait.until(element_to_be_clickable((By.CSS_SELECTOR, f"{EXTRACT} .execute"))).click()
    status = wait.until(
        presence_of_element_located((By.CSS_SELECTOR, f"{EXTRACT} .live-responses-table tbody .response-col_status"))
    )
    body = wait.until(presence_of_element_located((By.CSS_SELECTOR, f"{EXTRACT} .live-responses-table .highlight-code"))).text

    assert status.text.split()[0] == "200", body
    examples = service.get("/openapi.json").json["components"]["examples"]
    assert json.loads(sent) == examples["request"]["value"]
    assert '"reference_date": "2022-02-14"' in body
    hosts = {urlsplit(url).netloc for url in requested(browser) if not url.startswith(("data:", "blob:", "chrome:"))}
    assert hosts == {f"{service.host}:{service.port}"}
    assert [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []
    if folder := os.environ.get("SCREENSHOTS"):
        browser.save_screenshot(f"{folder}/docs.png")


def test_nothing_on_the_page_may_come_from_elsewhere(service):
    policy = service.get("/docs").headers["Content-Security-Policy"]

    assert "default-src 'self'" in policy
    assert "http" not in policy
