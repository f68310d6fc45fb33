# Each publish, start and health command is one that .ci/run runs too (a test compares them), so that an image nobody could
# build here still works.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ENV CI=true
WORKDIR /src
COPY . .
RUN dotnet publish src/IptFinder.Web -c Release -o artifacts/site
RUN dotnet publish src/IptFinder.Cli -c Release -o artifacts/cli

# Both bring their runtime: the image has what that needs of the system, and no .NET.
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0
WORKDIR /app
COPY --from=build /src/artifacts/site /app/site
COPY --from=build /src/artifacts/cli /app/cli

# /data is all the site writes to. DOTNET_EnableDiagnostics=0: no diagnostic socket in the temporary folder. DOTNET_GCgen0size: 32 MB, where
# the runtime would take as much as the processor's cache, a quarter of a gigabyte on some (docs/performance.md).
ENV IPTFINDER_DATA=/data \
    ASPNETCORE_URLS=http://+:8080 \
    Site__JsonLog=true \
    DOTNET_EnableDiagnostics=0 \
    DOTNET_GCgen0size=0x2000000
RUN mkdir /data && chown $APP_UID:$APP_UID /data
VOLUME /data
USER $APP_UID
EXPOSE 8080

HEALTHCHECK --interval=30s --timeout=10s --start-period=60s \
    CMD ["site/IptFinder.Web", "--health", "http://127.0.0.1:8080/health"]
ENTRYPOINT ["site/IptFinder.Web"]
