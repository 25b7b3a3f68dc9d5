# cleanup
