"""A scheduler of Dask distributed and its workers, on this machine's loopback."""

import os
import signal
import subprocess
import sys
import time


class Cluster:
    """Processes of their own, as on machines of their own."""

    def __init__(self, folder, workers):
        self.address_file = os.path.join(folder, "scheduler.json")
        self.processes = []
        self._log = open(os.path.join(folder, "cluster.log"), "wb")
        self._folder = folder
        self._start("dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", self.address_file)
        while not os.path.exists(self.address_file):
            time.sleep(0.05)
        # Without a nanny nobody starts a killed worker again.
        self.workers = [
            self._start("dask_worker", "--scheduler-file", self.address_file, "--nthreads", "1", "--no-nanny", "--no-dashboard", "--name", str(i),
                        "--memory-limit", "0", "--local-directory", os.path.join(folder, "worker%d" % i))
            for i in range(workers)
        ]

    def _start(self, module, *arguments):
        here = os.path.dirname(os.path.abspath(__file__))
        environment = dict(os.environ, PYTHONPATH=here)
        process = subprocess.Popen([sys.executable, "-m", "distributed.cli." + module, *arguments], stdout=self._log, stderr=self._log, cwd=self._folder, env=environment)
        self.processes.append(process)
        return process

    def kill(self, worker):
        """As a machine that loses its power."""
        self.workers[worker].send_signal(signal.SIGKILL)
        self.workers[worker].wait()

    def stop(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
        self._log.close()
