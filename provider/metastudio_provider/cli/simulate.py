"""`metastudio simulate`: the simulator behind HTTP, for any client of the service."""

import click

DEFAULT_PROJECT_ID = "0123456789abcdef0123456789abcdef"


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=0, show_default=True, type=click.IntRange(0, 65535), help="Port; 0 takes any free one.")
@click.option("--database", default=":memory:", show_default=True, help="SQLite file that keeps everything.")
@click.option("--access-key", envvar="METASTUDIO_SIMULATOR_ACCESS_KEY", help="The key pair that is accepted: AK.")
@click.option("--secret-key", envvar="METASTUDIO_SIMULATOR_SECRET_KEY", help="The key pair that is accepted: SK.")
@click.option("--project-id", default=DEFAULT_PROJECT_ID, show_default=True, help="Project id of the tenant.")
@click.option("--region", default="cn-north-4", show_default=True, help="Region, which is the project's name.")
@click.option("--enforce-rates", is_flag=True, help="Answer 429 beyond the documented calls a second.")
@click.option("--seed", type=int, help="Make the generated ids the same in every run on a new database.")
def simulate(
    host: str,
    port: int,
    database: str,
    access_key: str | None,
    secret_key: str | None,
    project_id: str,
    region: str,
    enforce_rates: bool,
    seed: int | None,
) -> None:
    """Serve a simulated MetaStudio until it is interrupted; prints one line with its address when it is ready.

    Requests are signed with the key pair, or carry a token that /v3/auth/tokens gives to the user "simulator".
    """
    if (access_key is None) != (secret_key is None):
        raise click.UsageError("--access-key and --secret-key come together.")
    try:
        from metastudio_simulator.base.store import DatabaseUnusable
        from metastudio_simulator.server import serve
    except ImportError as error:
        raise click.ClickException(
            f"The simulator cannot be loaded ({error}); install metastudio-provider again."
        ) from None
    try:
        serve(
            host,
            port,
            database,
            access_key,
            secret_key,
            project_id,
            region=region,
            enforce_rates=enforce_rates,
            seed=seed,
        )
    except DatabaseUnusable as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(f"Cannot listen on {host} port {port}: {error.strerror or error}") from None
