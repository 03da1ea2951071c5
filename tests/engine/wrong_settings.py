"""Wrong stacks whose settings are wrong: configuration, credentials, addresses. See `wrong_stacks`."""

# ruff: noqa: E501 - texts stand on one line, as they are read

from .wrong_stacks import Row, WrongStack

STACKS = [
    WrongStack(
        "settings",
        [
            Row(
                "A region that cannot be one",
                "`region` must be the id of a region, such as cn-north-4.",
            ),
            Row(
                "A value that is not one of those of a setting",
                "`refresh` must be always or never.",
            ),
            Row(
                "A text for a number in a setting",
                "`maxRetries` must be a whole number.",
            ),
            Row(
                "A number out of range in a setting",
                "`requestTimeout` must be more than 0.",
            ),
            Row(
                "A setting that does not exist",
                "`acessKey` is not a setting of the provider; did you mean `accessKey`?",
            ),
            Row(
                "An access key without its secret key",
                "`accessKey` needs `secretKey` beside it, from the same place.",
            ),
            Row(
                "A password without a user",
                "`password` needs `userName` beside it, from the same place.",
            ),
            Row(
                "The simulator and an address at once",
                "`simulator` and `endpoint` exclude each other: one of the two services can be used.",
            ),
        ],
        service="none",
        settings={
            "acessKey": "hidden",
            "region": "cn_north_4",
            "maxRetries": "many",
            "requestTimeout": 0,
            "refresh": "sometimes",
            "accessKey": "hidden-key",
            "password": "hidden-password",
            "simulator": "service.sqlite",
            "endpoint": "https://example.com",
        },
    ),
    WrongStack(
        "address",
        [
            Row(
                "An address that is none",
                "`endpoint` must be an address such as https://metastudio.cn-north-4.myhuaweicloud.com.",
            ),
        ],
        service="none",
        settings={"endpoint": "metastudio example"},
    ),
    WrongStack(
        "profile",
        [
            Row(
                "A profile file that is not there",
                "none.json cannot be read: No such file or directory.",
            ),
        ],
        service="none",
        settings={"sharedConfigFile": "none.json"},
    ),
    WrongStack(
        "no-credentials",
        [
            Row(
                "No credentials at all",
                "No credentials: set `accessKey` and `secretKey` (or HW_ACCESS_KEY and HW_SECRET_KEY), or `authToken`, or `userName`, `password` and `domainName`, or a `profile`.",
            ),
        ],
        service="none",
        settings={"region": "cn-north-4", "projectId": "p"},
    ),
    WrongStack(
        "no-region",
        [
            Row(
                "No region",
                "No region: set `region` (or HW_REGION_NAME), such as cn-north-4.",
            ),
        ],
        service="none",
        settings={"authToken": "hidden-token"},
    ),
    WrongStack(
        "secret-key",
        [
            Row(
                "A wrong secret key",
                "GET /v1/PROJECT/smart-live-rooms: APIGW.0301 Incorrect IAM authentication information: verify aksk signature fail (HTTP 401, request ...). Check `accessKey` and `secretKey`, and this machine's clock; five failures in a row lock an access key for five minutes.",
            ),
        ],
        service="http",
        settings={"secretKey": "hidden-wrong-key"},
    ),
    WrongStack(
        "token",
        [
            Row(
                "A wrong token",
                "GET /v1/PROJECT/smart-live-rooms: APIGW.0301 Incorrect IAM authentication information: decrypt token fail (HTTP 401, request ...). The token is wrong or has expired; check `authToken`. A token lives for 24 hours.",
            ),
        ],
        service="http",
        settings={"accessKey": None, "secretKey": None, "authToken": "hidden-token"},
    ),
    WrongStack(
        "project",
        [
            Row(
                "The id of another project",
                "GET /v1/ffffffffffffffffffffffffffffffff/smart-live-rooms: MSS.00010009 urlTenantId is not equal tokenTenantId (HTTP 400, request ...). The credentials belong to another project; check `projectId` and `region`.",
            ),
        ],
        service="http",
        settings={"projectId": "f" * 32},
    ),
    WrongStack(
        "region",
        [
            Row(
                "A region that the account does not have",
                "The credentials have no project in region cn-east-3; check `region`, or set `projectId`.",
            ),
        ],
        service="http",
        settings={"projectId": None, "region": "cn-east-3"},
    ),
    WrongStack(
        "unreachable",
        [
            Row(
                "An address where nothing answers",
                "GET /v1/p/smart-live-rooms: no connection to 127.0.0.1:9: Connection refused.",
            ),
        ],
        service="none",
        settings={"endpoint": "http://127.0.0.1:9", "projectId": "p", "authToken": "hidden-token", "maxRetries": 0},
    ),
    WrongStack(
        "unknown-host",
        [
            Row(
                "A host that does not exist",
                "GET /v1/p/smart-live-rooms: no connection to metastudio.invalid: its name cannot be looked up. Check `region` and `endpoint`.",
            ),
        ],
        service="none",
        settings={
            "endpoint": "https://metastudio.invalid",
            "projectId": "p",
            "authToken": "hidden-token",
            "maxRetries": 0,
        },
    ),
    WrongStack(
        "proxy",
        [
            Row(
                "A proxy that does not answer",
                "GET /v1/p/smart-live-rooms: no connection to metastudio.invalid through the proxy 127.0.0.1:9 (HTTPS_PROXY): Connection refused.",
            ),
        ],
        service="none",
        settings={
            "endpoint": "https://metastudio.invalid",
            "projectId": "p",
            "authToken": "hidden-token",
            "maxRetries": 0,
        },
        environment={"HTTPS_PROXY": "http://user:hidden-password@127.0.0.1:9"},
    ),
    WrongStack(
        "iam-host",
        [
            Row(
                "A host of IAM that does not exist",
                "GET /v1/p/smart-live-rooms: signing in at iam.invalid failed: its name cannot be looked up. Check `iamEndpoint`, or `region` where that is not set.",
            ),
        ],
        service="http",
        settings={
            "accessKey": None,
            "secretKey": None,
            "projectId": "p",
            "iamEndpoint": "https://iam.invalid",
            "userName": "lin",
            "password": "hidden-password",
            "domainName": "shop",
            "maxRetries": 0,
        },
    ),
    WrongStack(
        "stranger",
        [
            Row(
                "An address of something else than MetaStudio",
                "GET /v1/p/smart-live-rooms: Page not found (HTTP 404). No such service answers there; check `endpoint` and `region`.",
            ),
        ],
        service="stranger",
    ),
    WrongStack(
        "folder",
        [
            Row(
                "A simulator file in a folder that does not exist",
                "The simulator cannot use the database nowhere/service.sqlite: the folder nowhere does not exist.",
            ),
        ],
        service="none",
        settings={"simulator": "nowhere/service.sqlite"},
    ),
]
